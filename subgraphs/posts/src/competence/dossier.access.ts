import { DIRECTORATES, rowRule } from '@iscg/access';
import { byDepartment, type CompetenceRow } from './competence.access.js';

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
