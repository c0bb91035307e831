/** Address of the page on the funding cliff. */
export const CLIFF = { title: 'Échéances de financement', to: '/financements/echeances' };
