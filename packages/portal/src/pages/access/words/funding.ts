import { listOf, ORIGIN, type DomainWords } from './shared';

const AMOUNTS = {
  committed: 'Montant engagé',
  called: 'Montant appelé',
  paid: 'Montant versé',
  outstanding: 'Reste à verser',
};

/** Types and fields of the funding domain, in French. */
export const FUNDING_WORDS: DomainWords = {
  Commitment: {
    label: 'Engagement financier de l’article 3',
    fields: { funder: 'Financeur', fiscalYear: 'Exercice', amount: 'Montant', source: 'Source' },
  },
  SubsidyLine: {
    label: 'Subvention d’un financeur pour un exercice',
    fields: {
      id: 'Identifiant',
      funder: 'Financeur',
      fiscalYear: 'Exercice',
      ...AMOUNTS,
      dueOn: 'Échéance',
      status: 'Statut',
      overdue: 'En retard',
      version: 'Version',
      internalNote: 'Note de travail de l’ANISCG',
      payments: 'Versements',
      calls: 'Appels de fonds',
      history: 'Historique',
      financialReport: 'Compte rendu financier',
    },
  },
  SubsidyLineConnection: listOf('subventions'),
  SubsidyYear: {
    label: 'Subventions d’un exercice',
    fields: {
      fiscalYear: 'Exercice',
      ...AMOUNTS,
      lines: 'Nombre de subventions',
      overdueLines: 'Subventions en retard',
      ...ORIGIN,
    },
  },
  FundsCall: {
    label: 'Appel de fonds',
    fields: {
      id: 'Identifiant',
      subsidyLine: 'Subvention',
      amount: 'Montant',
      calledOn: 'Appelé le',
      dueOn: 'Échéance',
      reference: 'Référence de l’appel',
      withdrawnOn: 'Retiré le',
      withdrawalReason: 'Motif du retrait',
      recordedBy: 'Enregistré par',
    },
  },
  FundsCallPayload: {
    label: 'Réponse à un appel de fonds',
    fields: { fundsCall: 'Appel de fonds', subsidyLine: 'Subvention', errors: 'Erreurs de saisie' },
  },
  FinancialReport: {
    label: 'Compte rendu financier',
    fields: {
      id: 'Identifiant',
      subsidyLine: 'Subvention',
      dueOn: 'Échéance',
      status: 'Statut',
      late: 'En retard',
      paid: 'Montant versé',
      spent: 'Montant utilisé',
      sentOn: 'Envoyé le',
      reference: 'Référence de l’envoi',
      receivedOn: 'Reçu le',
      version: 'Version',
    },
  },
  FinancialReportConnection: listOf('comptes rendus financiers'),
  FinancialReportPayload: {
    label: 'Réponse à un envoi ou à un accusé de réception',
    fields: { financialReport: 'Compte rendu financier', errors: 'Erreurs de saisie' },
  },
  SubsidyLineEvent: {
    label: 'Événement d’une subvention',
    fields: {
      kind: 'Nature',
      occurredOn: 'Date',
      party: 'Partie',
      amount: 'Montant',
      reference: 'Référence',
      reason: 'Motif',
      recordedAt: 'Enregistré le',
      recordedBy: 'Enregistré par',
    },
  },
  Payment: {
    label: 'Versement',
    fields: {
      id: 'Identifiant',
      subsidyLine: 'Subvention',
      amount: 'Montant',
      valueDate: 'Date de valeur',
      externalReference: 'Référence du payeur',
      reverses: 'Versement annulé',
      reason: 'Motif d’annulation',
      recordedAt: 'Enregistré le',
      recordedBy: 'Enregistré par',
    },
  },
  PaymentConnection: listOf('versements'),
  PaymentPayload: {
    label: 'Réponse à un enregistrement de versement',
    fields: { payment: 'Versement', subsidyLine: 'Subvention', errors: 'Erreurs de saisie' },
  },
  PostCofunding: {
    label: 'Cofinancement d’un poste',
    fields: { fiscalYear: 'Exercice', cost: 'Coût du poste', shares: 'Parts des financeurs' },
  },
  CofundingShare: {
    label: 'Part d’un financeur d’un poste',
    fields: { funderKind: 'Nature du financeur', share: 'Part', confirmed: 'Confirmée', amount: 'Montant' },
  },
  UserError: {
    label: 'Erreur de saisie',
    fields: { code: 'Code', field: 'Champ concerné', message: 'Message' },
  },
};
