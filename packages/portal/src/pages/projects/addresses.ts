/** Addresses of the pages on projects of posts. */

export const PROJECTS = { title: 'Projets de postes', to: '/postes/projets' };
export const NEW_PROJECT = `${PROJECTS.to}/nouveau`;

export function projectPath(id: string): string {
  return `${PROJECTS.to}/${encodeURIComponent(id)}`;
}

export function opinionPath(id: string): string {
  return `${projectPath(id)}/avis`;
}

export function creationPath(id: string): string {
  return `${projectPath(id)}/poste`;
}

export function abandonPath(id: string): string {
  return `${projectPath(id)}/abandon`;
}

/** The projects on which a directorate has given no opinion yet. */
export function awaitingPath(party: string): string {
  return `${PROJECTS.to}?avis=${party}`;
}
