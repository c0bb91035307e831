import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the clause ledger, in French. */
export const UNDERTAKING_WORDS: DomainWords = {
  Undertaking: {
    label: 'Engagement',
    fields: {
      id: 'Identifiant',
      number: 'Référence',
      origin: 'Origine',
      resolution: 'Résolution du conseil',
      article: 'Article',
      words: 'Texte',
      owedBy: 'Dû par',
      owedTo: 'Dû à',
      recurrence: 'Récurrence',
      nextDueOn: 'Prochaine échéance',
      severally: 'Dû par chacun pour soi',
      keptByFacts: 'Constaté par le portail seul',
      status: 'Statut',
      overdueSince: 'En retard depuis',
      periods: 'Échéances',
      asOf: 'Date',
      fulfilments: 'Ce qui a été tenu',
    },
  },
  UndertakingPeriod: {
    label: 'Échéance d’un engagement',
    fields: { dueOn: 'Échéance', status: 'Statut', owing: 'Reste dû par' },
  },
  UndertakingConnection: listOf('engagements'),
  UndertakingPayload: payloadOf('undertaking', 'Engagement'),
  ObligationCalendar: {
    label: 'Calendrier des échéances',
    fields: { from: 'Premier jour', to: 'Dernier jour', asOf: 'Date', obligations: 'Échéances' },
  },
  Obligation: {
    label: 'Échéance du calendrier',
    fields: { undertaking: 'Engagement', dueOn: 'Échéance', status: 'Statut', owing: 'Reste dû par' },
  },
  Fulfilment: {
    label: 'Engagement tenu',
    fields: {
      id: 'Identifiant',
      undertaking: 'Engagement',
      party: 'Tenu par',
      dueOn: 'Pour l’échéance du',
      occurredOn: 'Tenu le',
      source: 'Origine',
      factKind: 'Fait',
      evidence: 'Preuve',
      recordedAt: 'Enregistré le',
      withdrawnOn: 'Retiré le',
      withdrawalReason: 'Motif du retrait',
      version: 'Version',
    },
  },
  Evidence: {
    label: 'Preuve d’un engagement tenu',
    fields: {
      entityType: 'Nature',
      entityId: 'Identifiant',
      subsidyLine: 'Subvention',
      session: 'Session de formation',
      post: 'Poste',
      document: 'Document du portail',
      title: 'Document',
      address: 'Adresse du document',
      note: 'Note',
    },
  },
  FulfilmentPayload: {
    ...payloadOf('fulfilment', 'Engagement tenu'),
    fields: { fulfilment: 'Engagement tenu', undertaking: 'Engagement', errors: 'Refus' },
  },
};
