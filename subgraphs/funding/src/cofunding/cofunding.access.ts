import { DIRECTORATES, KEY, REFERENCE, ROW, rowRule, typeAccess, type TableSecurity } from '@iscg/access';
import { readsFunding } from '../commitment/index.js';
import type { PostCofunding, CofundingShare } from './cofunding.model.js';
import type { PostStub } from './post.stub.js';

interface CompetenceRow {
  readonly competentParties: readonly string[];
  readonly departmentCode: string;
}

const byDepartment = { column: 'department_code', of: (row: CompetenceRow) => row.departmentCode };

/** Shares follow the competence over the post. */
export const cofundingOfCompetence = rowRule<CompetenceRow>({
  name: 'cofunding-of-competence',
  sentence: 'Une direction voit la répartition du financement des postes de sa compétence.',
  scope: 'funding:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** Amounts are not for the directorates, even on the posts of their competence. */
export const cofundingAmounts = rowRule<CompetenceRow>({
  name: 'cofunding-amounts',
  sentence:
    'Les montants du cofinancement d’un poste sont réservés au SG-CIPDR, au conseil d’administration et à l’ANISCG ; les directions voient les parts.',
  scope: 'funding:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  department: byDepartment,
});

export const postStubAccess = typeAccess<PostStub>({
  type: 'Post',
  rows: REFERENCE,
  fields: { id: KEY, cofunding: readsFunding },
  contributed: true,
});

export const postCofundingAccess = typeAccess<PostCofunding>({
  type: 'PostCofunding',
  rows: cofundingOfCompetence,
  fields: { fiscalYear: ROW, cost: cofundingAmounts, shares: ROW },
});

export const cofundingShareAccess = typeAccess<CofundingShare>({
  type: 'CofundingShare',
  rows: cofundingOfCompetence,
  fields: { funderKind: ROW, share: ROW, confirmed: ROW, amount: cofundingAmounts },
});

export const cofundingTables: readonly TableSecurity[] = [
  { table: 'cofunding_plan', read: cofundingOfCompetence },
  { table: 'cofunding_cost', read: cofundingAmounts },
  { table: 'cofunding_share', read: cofundingOfCompetence },
  { table: 'cofunding_amount', read: cofundingAmounts },
];
