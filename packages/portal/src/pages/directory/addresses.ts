/** Addresses of the pages on employers, host units and social workers. */
export interface RegisterPages {
  readonly title: string;
  readonly to: string;
}

export const EMPLOYERS: RegisterPages = { title: 'Employeurs', to: '/postes/employeurs' };
export const HOST_UNITS: RegisterPages = { title: 'Unités d’accueil', to: '/postes/unites' };
export const SOCIAL_WORKERS: RegisterPages = { title: 'Intervenants sociaux', to: '/postes/intervenants' };

/** The page of one entry of a register. */
export function entryPath({ to }: RegisterPages, id: string): string {
  return `${to}/${encodeURIComponent(id)}`;
}

/** Where an entry is added. */
export function additionPath({ to }: RegisterPages): string {
  return `${to}/ajout`;
}

export function correctionPath(pages: RegisterPages, id: string): string {
  return `${entryPath(pages, id)}/correction`;
}

export function endPath(pages: RegisterPages, id: string): string {
  return `${entryPath(pages, id)}/fin`;
}
