import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the governance domain, in French. */
export const GOVERNANCE_WORDS: DomainWords = {
  ServiceInformation: {
    label: 'Le service',
    fields: { name: 'Nom', demonstration: 'Données de démonstration', notice: 'Avertissement' },
  },
  Convention: {
    label: 'Convention',
    fields: {
      title: 'Titre',
      signedOn: 'Signée le',
      place: 'Lieu de signature',
      signatories: 'Signataires',
      articles: 'Articles',
      noticeMonths: 'Préavis en mois',
      currentTerm: 'Période en cours',
      terms: 'Périodes depuis la signature',
      endsOn: 'Dernier jour si elle est dénoncée',
      asOf: 'Date',
      notices: 'Dénonciations',
      nextRenewal: 'Prochain renouvellement',
      lastNoticeDay: 'Dernier jour pour dénoncer',
      noticeStillPossible: 'Dénonciation encore possible',
      nextNoticeDay: 'Prochain dernier jour pour dénoncer',
    },
  },
  ConventionTerm: {
    label: 'Période de la convention',
    fields: {
      number: 'Rang',
      startsOn: 'Premier jour',
      endsOn: 'Dernier jour',
      lastNoticeDay: 'Dernier jour pour dénoncer',
    },
  },
  Signatory: { label: 'Signataire', fields: { side: 'Côté', capacity: 'Qualité', name: 'Nom' } },
  ConventionArticle: {
    label: 'Article de la convention',
    fields: { number: 'Numéro', title: 'Titre', text: 'Texte' },
  },
  TerminationNotice: {
    label: 'Dénonciation de la convention',
    fields: {
      id: 'Identifiant',
      givenBy: 'Donnée par',
      side: 'Côté',
      letterNumber: 'Numéro de la lettre recommandée',
      sentOn: 'Envoyée le',
      receivedOn: 'Reçue le',
      endsOn: 'Dernier jour de la convention',
      recordedAt: 'Enregistrée le',
      withdrawnOn: 'Retirée le',
      withdrawalReason: 'Motif du retrait',
      version: 'Version',
    },
  },
  TerminationNoticePayload: payloadOf('notice', 'Dénonciation'),
  BoardSeat: {
    label: 'Siège au conseil d’administration',
    fields: {
      id: 'Identifiant',
      kind: 'Nature',
      party: 'Partie',
      office: 'Siège',
      holderName: 'Titulaire élu',
      startsOn: 'Premier jour',
      endsOn: 'Dernier jour',
      electedAtMeetingId: 'Élu à la réunion',
      endKind: 'Nature de la fin anticipée',
      endReason: 'Motif de la fin anticipée',
      version: 'Version',
    },
  },
  BoardSeatConnection: listOf('sièges du conseil'),
  BoardSeatPayload: payloadOf('seat', 'Siège'),
};
