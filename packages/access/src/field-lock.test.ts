import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, isObjectType, type GraphQLSchema } from 'graphql';
import {
  KEY,
  PortalError,
  ROW,
  accessDefects,
  lockFields,
  partiesOnly,
  rowRule,
  scopesOfParties,
  typeAccess,
  type Party,
  type Rule,
  type TypeAccess,
  type Viewer,
} from './index.js';

interface Row {
  id: string;
  owner: string;
  amount: number;
}

const own = rowRule<Row>({
  name: 'own-row',
  sentence: 'Chacun voit ses lignes.',
  scope: 'funding:read',
  all: ['ANISCG'],
  own: { parties: ['DGPN', 'DGGN'], column: 'owner', of: ({ owner }) => [owner] },
});

const SDL = 'type Query { rows: [Thing] } type Thing { id: ID amount: Int note: String }';
const rows: Row[] = [
  { id: '1', owner: 'DGPN', amount: 1 },
  { id: '2', owner: 'DGGN', amount: 2 },
];
const query = typeAccess({ type: 'Query', rows: own, fields: { rows: KEY } });

const viewer = (...parties: Party[]): Viewer => ({
  subject: 'test',
  name: 'Test',
  kind: 'PERSON',
  parties,
  scopes: scopesOfParties(parties),
});

function locked(note: Rule<Row>, sdl = SDL): GraphQLSchema {
  const schema = buildSchema(sdl);
  const access = typeAccess<Row>({ type: 'Thing', rows: own, fields: { id: KEY, amount: ROW, note } });
  lockFields(schema, [query, access], []);
  return schema;
}

const aniscg = partiesOnly({ name: 'note-rule', sentence: 'Réservé.', scope: 'funding:read', parties: ['ANISCG'] });

async function ask(schema: GraphQLSchema, who: Viewer, source = '{ rows { id amount note } }') {
  return graphql({
    schema,
    source,
    rootValue: { rows: rows.map((row) => ({ ...row, note: 'secret' })) },
    contextValue: { viewer: who },
  });
}

describe('the field lock', () => {
  it('decides row by row: the answer of the first row is never reused for the next', async () => {
    const { data, errors } = await ask(locked(aniscg), viewer('DGPN'), '{ rows { id amount } }');
    expect(data).toEqual({
      rows: [
        { id: '1', amount: 1 },
        { id: '2', amount: null },
      ],
    });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['rows', 1, 'amount'], { code: 'FORBIDDEN', rule: 'own-row' }],
    ]);
  });

  it('says which rule denies and why', async () => {
    const { errors } = await ask(locked(aniscg), viewer('DGPN'), '{ rows { note } }');
    expect(errors?.[0]?.message).toBe('Réservé.');
    expect(errors?.map(({ extensions }) => extensions['rule'])).toEqual(['note-rule', 'own-row']);
  });

  it('denies when a rule throws', async () => {
    const broken: Rule<Row> = {
      ...aniscg,
      allows: () => {
        throw new Error('a defect');
      },
    };
    const { data, errors } = await ask(locked(broken), viewer('ANISCG'), '{ rows { note } }');
    expect(data).toEqual({ rows: [{ note: null }, { note: null }] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', rule: 'rule-failed' });
    expect(JSON.stringify(errors)).not.toContain('a defect');
  });

  it('holds under an alias, in a fragment and in an inline fragment', async () => {
    const source = '{ rows { shown: note ...f ... on Thing { inline: note } } } fragment f on Thing { again: note }';
    const { data } = await ask(locked(aniscg), viewer('DGPN'), source);
    expect(data).toEqual({ rows: Array(2).fill({ shown: null, again: null, inline: null }) });
  });

  it('asks all the rules for one and the same party of a viewer who holds several', async () => {
    const boardRow = rowRule<Row>({
      name: 'rows',
      sentence: '',
      scope: 'funding:read',
      all: ['BOARD'],
      own: { parties: ['DGPN'], column: 'owner', of: ({ owner }) => [owner] },
    });
    const schema = buildSchema(SDL);
    const directorate = partiesOnly({ name: 'directorates', sentence: '', scope: 'funding:read', parties: ['DGPN'] });
    lockFields(
      schema,
      [query, typeAccess<Row>({ type: 'Thing', rows: boardRow, fields: { id: KEY, amount: ROW, note: directorate } })],
      [],
    );
    const { data } = await ask(schema, viewer('DGPN', 'BOARD'));
    expect(data).toEqual({
      rows: [
        { id: '1', amount: 1, note: 'secret' },
        { id: '2', amount: 2, note: null },
      ],
    });
  });

  it('leaves the errors of resolvers their own code', async () => {
    const schema = locked(aniscg);
    const type = schema.getType('Thing');
    if (!isObjectType(type)) throw new Error('no type');
    const { data, errors } = await graphql({
      schema,
      source: '{ rows { amount } }',
      contextValue: { viewer: viewer('ANISCG') },
      rootValue: {
        rows: [
          {
            owner: 'DGPN',
            amount: () => {
              throw new PortalError('UNAVAILABLE', 'Plus tard.');
            },
          },
        ],
      },
    });
    expect(data).toEqual({ rows: [{ amount: null }] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
  });

  it('does not wrap an open field', () => {
    const type = locked(aniscg).getType('Thing');
    if (!isObjectType(type)) throw new Error('no type');
    expect(type.getFields()['id']?.resolve).toBeUndefined();
    expect(type.getFields()['amount']?.resolve).toBeDefined();
  });
});

describe('default deny at boot', () => {
  const thing = (fields: TypeAccess['fields']): TypeAccess[] => [query, { type: 'Thing', rows: own, fields }];
  const whole = { id: KEY, amount: ROW, note: aniscg };

  it.each<[string, string, TypeAccess[], string]>([
    ['a field without a rule', SDL, thing({ id: KEY, amount: ROW }), 'Thing.note has no access rule'],
    [
      'a rule without a field',
      SDL,
      thing({ ...whole, more: ROW }),
      'an access rule names Thing.more, which does not exist',
    ],
    ['a type without a table', SDL, [query], 'type Thing has no access table'],
    [
      'a table without a type',
      SDL,
      [...thing(whole), { type: 'Other', rows: own, fields: {} }],
      'access table Other names no type of the schema',
    ],
    ['two tables for a type', SDL, [...thing(whole), ...thing(whole)], 'two access tables for Query'],
    [
      'a guarded field that is not nullable',
      SDL.replace('Int', 'Int!'),
      thing(whole),
      'Thing.amount is guarded, so it must be nullable',
    ],
    [
      'an input without a table',
      `${SDL} input Wanted { a: Int } extend type Thing { other(by: Wanted): Int }`,
      thing({ ...whole, other: ROW }),
      'input Wanted has no access table',
    ],
    [
      'rules on an interface, which graphql-shield ignores',
      `${SDL.replace('type Thing', 'interface Named { id: ID } type Thing implements Named')}`,
      [...thing(whole), { type: 'Named', rows: own, fields: { id: ROW } }],
      'Named is abstract: put its rules on the types it stands for',
    ],
  ])('%s is named', (_case, sdl, types, defect) => {
    expect(accessDefects(buildSchema(sdl), types, [])).toContain(defect);
  });

  it('finds nothing to say of a complete table', () => {
    expect(accessDefects(buildSchema(SDL), thing(whole), [])).toEqual([]);
  });

  it('refuses to lock a type whose field has an undefined rule', () => {
    const broken = thing({ ...whole, note: undefined as never });
    expect(() => lockFields(buildSchema(SDL), broken, [])).toThrow('no access rule for Thing.note');
  });
});

describe('a filter on a field that the viewer may not see', () => {
  const sdl =
    'type Query { rows(filter: Wanted): [Thing] } type Thing { id: ID amount: Int note: String } input Wanted { note: String }';
  const schema = () => {
    const built = buildSchema(sdl);
    const thing = typeAccess<Row>({ type: 'Thing', rows: own, fields: { id: KEY, amount: ROW, note: aniscg } });
    lockFields(built, [query, thing], [{ input: 'Wanted', fields: { note: { tests: 'Thing.note' } } }]);
    return built;
  };

  it('is refused whole: a filter is no oracle', async () => {
    const { data, errors } = await ask(schema(), viewer('DGPN'), '{ rows(filter: { note: "s" }) { id } }');
    expect(data).toEqual({ rows: null });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', rule: 'note-rule' });
  });

  it('is allowed to whom it is shown, and an empty filter to all', async () => {
    expect((await ask(schema(), viewer('ANISCG'), '{ rows(filter: { note: "s" }) { id } }')).errors).toBeUndefined();
    expect((await ask(schema(), viewer('DGPN'), '{ rows(filter: {}) { id } }')).errors).toBeUndefined();
  });
});
