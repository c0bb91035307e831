import { DIRECTORATES, rowRule, type TableSecurity } from '@iscg/access';

/** Whose competence a row of a post is of. */
export interface CompetenceRow {
  readonly competentParties: readonly string[];
  readonly departmentCode: string;
}

/** Rows of a post, for viewers bound to some départements. */
export const byDepartment = { column: 'department_code', of: (row: CompetenceRow) => row.departmentCode };

/** Shares follow the competence over the post. */
export const cofundingOfCompetence = rowRule<CompetenceRow>({
  name: 'cofunding-of-competence',
  sentence: 'Une direction voit la répartition du financement des postes de sa compétence.',
  scope: 'funding:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

export const knownPostTables: readonly TableSecurity[] = [{ table: 'known_post', read: cofundingOfCompetence }];
