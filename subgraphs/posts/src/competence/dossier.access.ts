import { DIRECTORATES, partiesOnly, rowRule } from '@iscg/access';
import { byDepartment, type CompetenceRow, type DepartmentRow } from './competence.access.js';

/** Writing in the register of posts: ANISCG, which keeps the data. */
export const writesPosts = partiesOnly({
  name: 'posts-write',
  sentence: 'Le registre des postes est tenu par l’ANISCG : il faut agir pour elle avec le droit « posts:write ».',
  scope: 'posts:write',
  parties: ['ANISCG'],
});

/** The rows that ANISCG writes: every one, or those of the départements that an application is bound to. */
export const keepsPosts = rowRule<DepartmentRow>({
  name: 'keeps-posts',
  sentence: 'Le registre des postes est tenu par l’ANISCG : il faut agir pour elle avec le droit « posts:write ».',
  scope: 'posts:write',
  all: ['ANISCG'],
  department: byDepartment,
});

/** Difficulties of posts (convention, article 2); the board knows their number by kind alone. */
export const difficultyOfCompetence = rowRule<CompetenceRow>({
  name: 'difficulty-of-competence',
  sentence:
    'Une direction voit les difficultés des postes de sa compétence ; le SG-CIPDR et l’ANISCG les voient toutes ; le conseil d’administration n’en connaît que le nombre par nature.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});
