/** Inside the portal: page → layout, ui, session → graph → client; the design system only behind ui and layout. */
export const portal = [
  {
    name: 'design-system-behind-ui',
    severity: 'error',
    comment:
      'Le système de design de l’État peut changer ou être retiré : seuls ui/, layout/ et main.tsx le connaissent ; une page prend ses composants dans ui/.',
    from: { path: '^packages/portal/src/', pathNot: '^packages/portal/src/(?:ui/|layout/|main[.]tsx$)' },
    to: { path: '(?:^|/)@(?:codegouvfr|gouvfr)/' },
  },
  {
    name: 'ui-knows-no-page',
    severity: 'error',
    comment: 'ui/ sert toutes les pages et n’en connaît aucune : un composant d’une seule page vit dans son dossier.',
    from: { path: '^packages/portal/src/ui/' },
    to: { path: '^packages/portal/src/(?:pages|layout)/' },
  },
];
