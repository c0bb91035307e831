import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the resolutions of the board, in French. */
export const RESOLUTION_WORDS: DomainWords = {
  Resolution: {
    label: 'Résolution du conseil d’administration',
    fields: {
      id: 'Identifiant',
      meetingId: 'Réunion',
      meetsOn: 'Date de la réunion',
      rank: 'Rang',
      title: 'Titre',
      text: 'Texte',
      majority: 'Majorité',
      base: 'Comptée sur',
      ballot: 'Scrutin',
      concernsParty: 'Financeur concerné',
      closedOn: 'Scrutin clos le',
      votesFor: 'Pour',
      votesAgainst: 'Contre',
      abstentions: 'Abstentions',
      members: 'Sièges',
      attending: 'Présents ou représentés',
      quorum: 'Quorum',
      outcome: 'Issue',
      votes: 'Votes',
      voters: 'Votants',
      undertakings: 'Engagements créés',
      version: 'Version',
    },
  },
  ResolutionVote: { label: 'Vote d’un siège', fields: { seat: 'Siège', choice: 'Vote' } },
  ResolutionConnection: listOf('résolutions du conseil'),
  ResolutionPayload: payloadOf('resolution', 'Résolution'),
};
