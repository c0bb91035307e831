import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the requests and rooms of training, in French. */
export const TRAINING_REQUEST_WORDS: DomainWords = {
  TrainingRequest: {
    label: 'Demande de formation',
    fields: {
      id: 'Identifiant',
      party: 'Direction',
      audience: 'Public',
      persons: 'Personnes',
      from: 'À partir du',
      to: 'Jusqu’au',
      departmentCode: 'Département',
      message: 'Message',
      requestedAt: 'Demandée le',
      state: 'État',
      answeredAt: 'Réponse le',
      session: 'Session',
      reason: 'Motif du refus',
    },
  },
  TrainingRequestConnection: listOf('demandes de formation'),
  TrainingRequestPayload: payloadOf('request', 'Demande'),
  TrainingRequestCounts: {
    label: 'Nombre de demandes de formation',
    fields: { pending: 'En attente', answered: 'Satisfaites', refused: 'Refusées', withdrawn: 'Retirées' },
  },
  VenueOffer: {
    label: 'Salle demandée ou offerte',
    fields: {
      id: 'Identifiant',
      party: 'Partie',
      spontaneous: 'Offre spontanée',
      from: 'À partir du',
      to: 'Jusqu’au',
      departmentCode: 'Département',
      place: 'Lieu souhaité',
      persons: 'Personnes',
      equipment: 'Équipement',
      askedOn: 'Demandée le',
      state: 'État',
      answeredAt: 'Réponse le',
      venue: 'Lieu',
      reason: 'Motif du refus',
      remindedOn: 'Relancée le',
      reminderDueOn: 'Relance à partir du',
      reminderDue: 'Relance à faire',
    },
  },
  VenueOfferConnection: listOf('salles demandées et offertes'),
  VenueOfferPayload: payloadOf('offer', 'Salle'),
  VenueOfferCounts: {
    label: 'Nombre de salles demandées et offertes',
    fields: { asked: 'Sans réponse', accepted: 'Accordées', refused: 'Refusées' },
  },
};
