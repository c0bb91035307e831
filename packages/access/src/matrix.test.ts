import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { matrixOf } from './matrix.js';
import { PARTIES, type Party } from './party.js';
import { countedOver, partiesOnly, rowRule, type Reach } from './rule.js';
import { typeAccess } from './type-access.js';

const ofCompetence = rowRule<{ readonly party: string }>({
  name: 'of-competence',
  sentence: 'La direction compétente et l’ANISCG.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: ['DGPN', 'DGGN', 'PP'], column: 'party', of: ({ party }) => [party] },
});
const mayAsk = partiesOnly({
  name: 'may-ask',
  sentence: ofCompetence.sentence,
  scope: 'training:read',
  parties: ['DGPN', 'DGGN', 'BOARD', 'ANISCG'],
});
const reads = partiesOnly({ name: 'reads', sentence: 'Toutes.', scope: 'training:read', parties: PARTIES });

const [asked, counted] = matrixOf(buildSchema('type Query { a: Int } type Figures { asked: Int counted: Int }'), [
  typeAccess<unknown>({
    type: 'Figures',
    rows: reads,
    fields: { asked: mayAsk, counted: countedOver(ofCompetence, mayAsk) },
  }),
]);

describe('the matrix, of a figure over rows', () => {
  const CASES: readonly (readonly [Party, Reach, Reach])[] = [
    ['DGPN', 'ALL', 'OWN'],
    ['ANISCG', 'ALL', 'ALL'],
    // May ask, and has no row: a count of none.
    ['BOARD', 'ALL', 'OWN'],
    // Has rows, and may not ask.
    ['PP', 'NONE', 'NONE'],
    ['SG_CIPDR', 'NONE', 'NONE'],
  ];
  it.each(CASES)('tells %s that what may be asked by %s counts over %s of them', (party, mayBeAsked, reach) => {
    expect([asked?.reach[party], counted?.reach[party]]).toEqual([mayBeAsked, reach]);
  });

  it('names the same rule, which decides as before', () => {
    expect(counted?.rules).toEqual(asked?.rules);
    const viewer = { subject: 's', name: 'n', kind: 'PERSON', parties: ['DGPN'], scopes: ['training:read'] } as const;
    expect(countedOver(ofCompetence, mayAsk).allows(viewer, undefined)).toBe(mayAsk.allows(viewer, undefined));
  });
});
