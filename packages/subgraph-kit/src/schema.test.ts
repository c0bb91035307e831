import { describe, expect, it } from '@jest/globals';
import { KEY, ROW, open, typeAccess } from '@iscg/access';
import { asksForNotes, noteSlice, notebook, readsNotes, sealedSlice } from './fixtures/notebook.js';
import { buildSubgraph, readSubgraphEnvironment, type Slice } from './index.js';

const note = (fields: Record<string, unknown>): Slice['access'] => [
  { type: 'Note', rows: readsNotes, fields: fields as never },
];
const inputs = (fields: Record<string, unknown>): NonNullable<Slice['inputs']> => [
  { input: 'NoteFilter', fields: fields as never },
];
const complete = { id: KEY, text: ROW };

/** The one line with which a subgraph refuses to start. */
async function refusal(change: Partial<Slice>, ...more: readonly Slice[]): Promise<string> {
  const built = buildSubgraph(notebook({ ...noteSlice, ...change }, ...more));
  return built.then(
    () => 'it starts',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('a subgraph whose rules are complete', () => {
  it('has a schema, with federation’s own entrances', async () => {
    const { schema } = await buildSubgraph(notebook(noteSlice));
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual(['_service', 'notes']);
  });
});

describe('a subgraph with a hole in its rules does not start, and one line names the hole', () => {
  it.each<[string, Partial<Slice>, RegExp]>([
    ['a field without a rule', { access: note({ id: KEY }) }, /Note\.text has no access rule/],
    ['a type without a table', { access: [] }, /type Note has no access table/],
    ['a query without a rule', { queries: {} }, /type Query has no access table|Query\.notes has no access rule/],
    ['an input without a table', { inputs: [] }, /input NoteFilter has no access table/],
    ['an input field without an entry', { inputs: inputs({}) }, /NoteFilter\.text has no access rule/],
    [
      'a rule for a field that does not exist',
      { access: note({ ...complete, txet: ROW }) },
      /names Note\.txet, which does not exist/,
    ],
    [
      'a rule for a query that does not exist',
      { queries: { notes: asksForNotes, nothing: asksForNotes } },
      /names Query\.nothing, which does not exist/,
    ],
    [
      'an entry for an input field that does not exist',
      { inputs: inputs({ text: 'SELECTS', nothing: 'SELECTS' }) },
      /names NoteFilter\.nothing, which does not exist/,
    ],
    [
      'a table for a type that does not exist',
      { access: [...noteSlice.access, typeAccess({ type: 'Ghost', rows: readsNotes, fields: {} })] },
      /access table Ghost names no type/,
    ],
    ['two tables for one type', { access: [...noteSlice.access, ...noteSlice.access] }, /two access tables for Note/],
    [
      'a filter on a field that has no rule',
      { inputs: inputs({ text: { tests: 'Note.nothing' } }) },
      /no access rule for Note\.nothing/,
    ],
    [
      'a filter on a type that has no table',
      { inputs: inputs({ text: { tests: 'Ghost.text' } }) },
      /a filter tests Ghost\.text/,
    ],
    ['an undefined rule', { access: note({ id: KEY, text: undefined }) }, /Note\.text/],
    ['an undefined rule of a query', { queries: { notes: undefined as never } }, /Query\.notes/],
  ])('%s', async (_, change, line) => {
    const message = await refusal(change);
    expect(message).toMatch(line);
    expect(message).not.toContain('\n');
  });

  it('a guarded field that is not nullable', async () => {
    const message = await refusal({}, sealedSlice);
    expect(message).toBe(
      'notebook cannot start, its access rules are incomplete: Sealed.text is guarded, so it must be nullable',
    );
  });

  it('names every hole at once', async () => {
    const message = await refusal({ access: note({ id: KEY }), inputs: [], queries: { notes: open('test') } });
    expect(message).toContain('Note.text');
    expect(message).toContain('NoteFilter');
  });
});

describe('a value of the environment that is missing or malformed is named', () => {
  const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'x' });
  const whole = { PORT: '0', DATABASE_URL: 'postgresql://a:secret-word@127.0.0.1/x', PASSPORT_PUBLIC_JWK: jwk };

  it.each<[string, Record<string, string | undefined>]>([
    ['PORT', { PORT: undefined }],
    ['PORT', { PORT: 'four' }],
    ['PORT', { PORT: '65536' }],
    ['HOST', { HOST: '' }],
    ['DATABASE_URL', { DATABASE_URL: undefined }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://a@127.0.0.1/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'secret-word' }],
    ['DATABASE_POOL_SIZE', { DATABASE_POOL_SIZE: '0' }],
    ['DATABASE_POOL_WAIT', { DATABASE_POOL_WAIT: 'soon' }],
    ['PASSPORT_PUBLIC_JWK', { PASSPORT_PUBLIC_JWK: undefined }],
    ['PASSPORT_PUBLIC_JWK', { PASSPORT_PUBLIC_JWK: '{' }],
    ['PASSPORT_PUBLIC_JWK', { PASSPORT_PUBLIC_JWK: '{"kty":"RSA"}' }],
  ])('%s in %j', (name, wrong) => {
    const read = () => readSubgraphEnvironment('notebook', { ...whole, ...wrong });
    expect(read).toThrow(new RegExp(`^notebook cannot start, its environment is wrong: ${name}: [^\n]+$`));
    expect(read).not.toThrow(/secret-word/);
  });

  it('and all of them at once', () => {
    expect(() => readSubgraphEnvironment('notebook', {})).toThrow(/PORT: .+; DATABASE_URL: .+; PASSPORT_PUBLIC_JWK: /);
  });
});
