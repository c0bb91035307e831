import { listOf, ORIGIN, type DomainWords } from './shared';

/** Types and fields of the co-funding of posts, in French. */
export const COFUNDING_WORDS: DomainWords = {
  PostCofunding: {
    label: 'Cofinancement d’un poste',
    fields: {
      id: 'Identifiant',
      fiscalYear: 'Exercice',
      cost: 'Coût du poste',
      shares: 'Parts des financeurs',
      schedule: 'Barème du FIPD',
      recordedOn: 'Enregistré le',
      version: 'Version',
      history: 'Historique',
    },
  },
  CofundingShare: {
    label: 'Part d’un financeur d’un poste',
    fields: {
      id: 'Identifiant',
      funderKind: 'Nature du financeur',
      funderName: 'Nom du financeur',
      share: 'Part',
      confirmed: 'Confirmée',
      confirmedOn: 'Confirmée le',
      amount: 'Montant',
    },
  },
  CofundingEvent: {
    label: 'Événement d’un plan de financement',
    fields: {
      kind: 'Nature',
      recordedOn: 'Enregistré le',
      funderKind: 'Financeur',
      reason: 'Motif',
      recordedBy: 'Enregistré par',
    },
  },
  CofundingPayload: {
    label: 'Réponse à un acte de financement d’un poste',
    fields: { plans: 'Plans de financement', errors: 'Erreurs de saisie' },
  },
  FundingCliff: {
    label: 'Échéances de financement des postes',
    fields: {
      from: 'Premier jour',
      to: 'Dernier jour',
      ...ORIGIN,
      posts: 'Postes',
      gap: 'Montant manquant',
      byHalfYear: 'Par semestre',
      byDepartment: 'Par département',
      byFunderKind: 'Par nature de financeur',
    },
  },
  CliffFigure: {
    label: 'Chiffre des échéances de financement',
    fields: { key: 'Rubrique', posts: 'Postes', gap: 'Montant manquant' },
  },
  FundingLoss: {
    label: 'Perte de financement d’un poste',
    fields: {
      id: 'Identifiant',
      post: 'Poste',
      fiscalYear: 'Exercice',
      half: 'Semestre',
      funderKind: 'Nature du financeur',
      reason: 'Motif',
      share: 'Part perdue',
      gap: 'Montant manquant',
    },
  },
  FundingLossConnection: listOf('pertes de financement'),
  FipdEnvelope: {
    label: 'Enveloppe du FIPD pour les postes',
    fields: {
      fiscalYear: 'Exercice',
      amount: 'Montant de l’enveloppe',
      decidedOn: 'Décidée le',
      recordedOn: 'Enregistrée le',
      recordedBy: 'Enregistrée par',
      version: 'Version',
      confirmed: 'Montants confirmés',
      expected: 'Montants attendus',
      available: 'Reste disponible',
      ...ORIGIN,
    },
  },
  FipdEnvelopePayload: {
    label: 'Réponse à une décision sur l’enveloppe',
    fields: { fipdEnvelope: 'Enveloppe du FIPD', errors: 'Erreurs de saisie' },
  },
  RateSchedule: {
    label: 'Barème du FIPD',
    fields: { code: 'Code', label: 'Intitulé', rates: 'Taux par année' },
  },
};
