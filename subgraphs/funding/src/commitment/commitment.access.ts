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

/** ANISCG drafts amendments, opens them for signature and gives them up. */
export const draftsAmendments = rowRule<unknown>({
  name: 'amendment-drafted-by-aniscg',
  sentence:
    'L’ANISCG prépare les avenants, les ouvre à la signature et les retire ; chaque partie les signe pour elle.',
  scope: 'funding:write',
  all: ['ANISCG'],
});

export const commitmentAccess = typeAccess<Commitment>({
  type: 'Commitment',
  rows: everyParty,
  fields: { funder: ROW, fiscalYear: ROW, amount: ROW, source: ROW },
});

export const commitmentTables: readonly TableSecurity[] = [
  { table: 'convention_amount', read: everyParty },
  {
    table: 'amendment',
    read: everyParty,
    insert: draftsAmendments,
    insertable: ['id', 'reference', 'from_fiscal_year'],
  },
  { table: 'amendment_amount', read: everyParty },
];
