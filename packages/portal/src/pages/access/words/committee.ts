import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the technical committee, in French. */
export const COMMITTEE_WORDS: DomainWords = {
  TechnicalCommitteeMeeting: {
    label: 'Réunion du comité technique',
    fields: {
      id: 'Identifiant',
      meetsOn: 'Date prévue',
      heldOn: 'Tenue le',
      convenedOn: 'Convoquée le',
      place: 'Lieu',
      state: 'État',
      cancelledOn: 'Annulée le',
      cancellationReason: 'Motif de l’annulation',
      attendees: 'Présents',
      missingRoles: 'Membres manquants',
      papers: 'Documents présentés',
      decisions: 'Décisions',
      version: 'Version',
    },
  },
  CommitteeAttendee: {
    label: 'Présent au comité technique',
    fields: { role: 'Qualité', office: 'Fonction', representative: 'Représentant' },
  },
  CommitteePaper: {
    label: 'Document du comité technique',
    fields: {
      id: 'Identifiant',
      meetsOn: 'Réunion du',
      rank: 'Rang',
      title: 'Titre',
      documentId: 'Identifiant du document du portail',
      document: 'Document du portail',
      presentedBy: 'Présenté par',
      adoptedOn: 'Adopté le',
    },
  },
  CommitteeDecision: { label: 'Décision du comité technique', fields: { number: 'Numéro', text: 'Texte' } },
  TechnicalCommitteeMeetingConnection: listOf('réunions du comité technique'),
  CommitteePaperConnection: listOf('documents du comité technique'),
  TechnicalCommitteePayload: payloadOf('meeting', 'Réunion du comité technique'),
};
