import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the meetings of the board, in French. */
export const MEETING_WORDS: DomainWords = {
  BoardMeeting: {
    label: 'Réunion du conseil d’administration',
    fields: {
      id: 'Identifiant',
      meetsOn: 'Date prévue',
      heldOn: 'Tenue le',
      convenedOn: 'Convoquée le',
      kind: 'Nature',
      place: 'Lieu',
      state: 'État',
      cancelledOn: 'Annulée le',
      cancellationReason: 'Motif de l’annulation',
      agenda: 'Ordre du jour',
      agendaItems: 'Points de l’ordre du jour',
      papers: 'Documents',
      attendance: 'Présence',
      presences: 'Présence par siège',
      quorum: 'Quorum',
      quorumMet: 'Quorum atteint',
      rules: 'Règles du jour',
      minutes: 'Procès-verbal',
      minutesState: 'État du procès-verbal',
      minutesSubmittedOn: 'Procès-verbal soumis le',
      minutesApproval: 'Approbation du procès-verbal',
      version: 'Version',
    },
  },
  BoardAttendance: {
    label: 'Présence à une réunion du conseil',
    fields: { present: 'Présents', represented: 'Représentés', absent: 'Absents' },
  },
  BoardAgendaItem: {
    label: 'Point de l’ordre du jour',
    fields: { rank: 'Rang', title: 'Titre', kind: 'Nature' },
  },
  BoardMeetingPaper: {
    label: 'Document d’une réunion du conseil',
    fields: {
      id: 'Identifiant',
      rank: 'Rang',
      title: 'Titre',
      documentId: 'Identifiant du document du portail',
      document: 'Document du portail',
      presentedBy: 'Présenté par',
    },
  },
  BoardPresence: {
    label: 'Présence d’un siège',
    fields: { seat: 'Siège', presence: 'Présence', representedBy: 'Représenté par' },
  },
  BoardMinutesApproval: {
    label: 'Approbation d’un procès-verbal',
    fields: {
      approvedOn: 'Approuvé le',
      approvedBy: 'Approuvé par',
      meeting: 'Réunion qui l’a approuvé',
      act: 'Acte qui l’a approuvé',
    },
  },
  BoardMeetingConnection: listOf('réunions du conseil'),
  BoardMeetingPayload: payloadOf('meeting', 'Réunion du conseil'),
  BoardRules: {
    label: 'Règles de réunion du conseil',
    fields: {
      id: 'Identifiant',
      effectiveOn: 'Prise d’effet',
      noticeDays: 'Délai de convocation (jours)',
      quorumNumerator: 'Quorum : numérateur',
      quorumDenominator: 'Quorum : dénominateur',
      mostProxies: 'Pouvoirs par siège',
      source: 'Source',
    },
  },
  BoardRulesPayload: payloadOf('rules', 'Règles du conseil'),
  BoardConflictRule: {
    label: 'Règle des conflits d’intérêts du conseil',
    fields: {
      id: 'Identifiant',
      effectiveOn: 'Prise d’effet',
      ownLineAbstains: 'Un financeur s’abstient sur sa propre subvention',
      source: 'Source',
    },
  },
  BoardConflictRulePayload: payloadOf('rule', 'Règle des conflits d’intérêts'),
};
