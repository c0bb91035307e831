/** The sections of the portal, in the order of its menu and of its site map. */
export interface SitePage {
  readonly title: string;
  readonly to: string;
}

export interface SiteSection {
  readonly title: string;
  readonly pages: readonly SitePage[];
}

export const HOME: SitePage = { title: 'Accueil', to: '/' };

export const SECTIONS: readonly SiteSection[] = [
  {
    title: 'Postes',
    pages: [
      { title: 'Liste des postes', to: '/postes' },
      { title: 'Carte des départements', to: '/postes/carte' },
      { title: 'Couverture et cible', to: '/postes/couverture' },
      { title: 'Courbe de déploiement', to: '/postes/deploiement' },
      { title: 'Employeurs', to: '/postes/employeurs' },
      { title: 'Unités d’accueil', to: '/postes/unites' },
      { title: 'Intervenants sociaux', to: '/postes/intervenants' },
      { title: 'Difficultés', to: '/postes/difficultes' },
      { title: 'Projets de postes', to: '/postes/projets' },
      { title: 'Conventions locales', to: '/postes/conventions' },
    ],
  },
  {
    title: 'Formations',
    pages: [
      { title: 'Sessions', to: '/formations' },
      { title: 'Calendrier', to: '/formations/calendrier' },
      { title: 'Accueil des nouveaux ISCG', to: '/formations/accueil' },
      { title: 'Demandes', to: '/formations/demandes' },
      { title: 'Salles', to: '/formations/salles' },
      { title: 'Chiffres', to: '/formations/chiffres' },
      { title: 'Avis sur les sessions', to: '/formations/avis' },
      { title: 'Catalogue', to: '/formations/catalogue' },
      { title: 'Lieux', to: '/formations/lieux' },
      { title: 'Formateurs', to: '/formations/formateurs' },
      { title: 'Réglages', to: '/formations/reglages' },
    ],
  },
  {
    title: 'Financements',
    pages: [
      { title: 'Subventions par année', to: '/financements' },
      { title: 'Grand livre des versements', to: '/financements/versements' },
      { title: 'Comptes rendus financiers', to: '/financements/comptes-rendus' },
      { title: 'Avenants', to: '/financements/avenants' },
      { title: 'Échéances de financement', to: '/financements/echeances' },
      { title: 'Enveloppe du FIPD', to: '/financements/enveloppe' },
      { title: 'Données essentielles', to: '/financements/donnees-essentielles' },
      { title: 'Identités juridiques', to: '/financements/identites' },
    ],
  },
  {
    title: 'Gouvernance',
    pages: [
      { title: 'Convention', to: '/gouvernance' },
      { title: 'Engagements', to: '/gouvernance/engagements' },
      { title: 'Échéances', to: '/gouvernance/echeances' },
      { title: 'Diffusion', to: '/gouvernance/diffusion' },
      { title: 'Conseil d’administration', to: '/gouvernance/conseil' },
      { title: 'Comité technique', to: '/gouvernance/comite' },
      { title: 'Documents', to: '/gouvernance/documents' },
      { title: 'Résolutions du conseil', to: '/gouvernance/resolutions' },
      { title: 'Mes rappels', to: '/rappels' },
    ],
  },
  {
    title: 'Accès',
    pages: [
      { title: 'Qui voit quoi', to: '/qui-voit-quoi' },
      { title: 'Explorateur', to: '/explorateur' },
    ],
  },
];

export const ABOUT: SiteSection = {
  title: 'À propos',
  pages: [
    { title: 'Plan du site', to: '/plan-du-site' },
    { title: 'Accessibilité : partiellement conforme', to: '/accessibilite' },
    { title: 'Mentions légales', to: '/mentions-legales' },
  ],
};
