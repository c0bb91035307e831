import { DIRECTORATES, PARTIES, countedOver, partiesOnly, rowRule, type Party, type Viewer } from '@iscg/access';

/** A row tied to a département. */
export interface DepartmentRow {
  readonly departmentCode: string;
}

/** A row that belongs to the directorates competent over a post. */
export interface CompetenceRow extends DepartmentRow {
  readonly competentParties: readonly string[];
}

/** For applications bound to départements. */
export const byDepartment = { column: 'department_code', of: (row: DepartmentRow) => row.departmentCode };

/** Asking anything of posts needs a party and the verb; the rows are scoped after that. */
export const readsPosts = partiesOnly({
  name: 'posts-read',
  sentence: 'Il faut agir pour une partie à la convention et disposer du droit « posts:read ».',
  scope: 'posts:read',
  parties: PARTIES,
});

/** Posts, their events and assignments, and the bare existence of their holders. */
export const postOfCompetence = rowRule<CompetenceRow>({
  name: 'post-of-competence',
  sentence:
    'Une direction voit les postes de sa compétence ; le SG-CIPDR, le conseil d’administration et l’ANISCG les voient tous.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** Figures over posts: every party asks for them, and a directorate's count its own posts. */
export const postsCounted = countedOver(postOfCompetence, readsPosts);

/** Names and professional contact of the holders of posts: the directorates of competence, and ANISCG. */
export const workerIdentity = rowRule<CompetenceRow>({
  name: 'worker-identity',
  sentence:
    'L’identité et les coordonnées professionnelles d’un intervenant social sont réservées à la direction compétente sur son poste et à l’ANISCG.',
  scope: 'posts:read',
  all: ['ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/**
 * The field lock of a search by name: the parties whose social workers the viewer may find by name, every one when null.
 * No name is found that the viewer may not read.
 */
export function namesFoundBy({ parties }: Pick<Viewer, 'parties'>): Party[] | null {
  if (parties.some((party) => workerIdentity.reach(party) === 'ALL')) return null;
  return parties.filter((party) => workerIdentity.reach(party) === 'OWN');
}

/** Employers and host units are organisations, not rows of a party. */
export const organisationsOfPosts = rowRule<DepartmentRow>({
  name: 'organisations-known-to-parties',
  sentence:
    'Les employeurs et les unités d’accueil sont connus de toutes les parties ; il faut agir pour l’une d’elles.',
  scope: 'posts:read',
  all: PARTIES,
  department: byDepartment,
});

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
