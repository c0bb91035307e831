import { PARTIES, ROW, partiesOnly, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import type { Commitment } from './commitment.model.js';

/** Every signatory knows the amounts (convention, article 3). */
export const everyParty = rowRule<unknown>({
  name: 'amounts-known-to-signatories',
  sentence:
    'Les montants de l’article 3 sont connus de toutes les parties à la convention ; il faut agir pour l’une d’elles.',
  scope: 'funding:read',
  all: PARTIES,
});

/** Asking anything of this domain needs a party and the verb; the rows are scoped after that. */
export const readsFunding = partiesOnly({
  name: 'funding-read',
  sentence: 'Il faut agir pour une partie à la convention et disposer du droit « funding:read ».',
  scope: 'funding:read',
  parties: PARTIES,
});

export const commitmentAccess = typeAccess<Commitment>({
  type: 'Commitment',
  rows: everyParty,
  fields: { funder: ROW, fiscalYear: ROW, amount: ROW, source: ROW },
});

export const commitmentTables: readonly TableSecurity[] = [
  { table: 'convention_amount', read: everyParty },
  { table: 'amendment', read: everyParty },
  { table: 'amendment_amount', read: everyParty },
];
