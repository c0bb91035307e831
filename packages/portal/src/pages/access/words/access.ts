import type { DomainWords } from './shared';

/** Types and fields by which the graph explains itself, in French. */
export const ACCESS_WORDS: DomainWords = {
  Viewer: {
    label: 'Personne ou application qui lit',
    fields: {
      subject: 'Identifiant',
      name: 'Nom',
      kind: 'Personne ou application',
      parties: 'Parties représentées',
      scopes: 'Droits',
      departments: 'Départements',
      can: 'Peut-elle lire ce champ',
      access: 'Ce qu’elle lit de ce champ',
    },
  },
  FieldAccessAnswer: {
    label: 'Accès de qui lit à un champ',
    fields: { allowed: 'Autorisé', reach: 'Portée', scope: 'Droit nécessaire', rules: 'Règles' },
  },
  AccessRule: { label: 'Règle d’accès', fields: { name: 'Nom', sentence: 'Explication' } },
  TypeAccess: {
    label: 'Accès à un type de données',
    fields: { type: 'Type', domain: 'Domaine', rowRule: 'Règle des lignes', fields: 'Champs' },
  },
  FieldAccess: {
    label: 'Accès à un champ, partie par partie',
    fields: { field: 'Champ', domain: 'Domaine', scope: 'Droit nécessaire', rules: 'Règles', reach: 'Portées' },
  },
  PartyReach: { label: 'Portée pour une partie', fields: { party: 'Partie', reach: 'Portée' } },
};
