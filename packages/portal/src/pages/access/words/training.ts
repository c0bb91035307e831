import { listOf, ORIGIN, payloadOf, type DomainWords } from './shared';

/** Types and fields of the training domain, in French. */
export const TRAINING_WORDS: DomainWords = {
  Programme: {
    label: 'Programme du catalogue',
    fields: { id: 'Identifiant', title: 'Titre', kind: 'Type', audience: 'Public', hours: 'Durée en heures' },
  },
  ProgrammeConnection: listOf('programmes'),
  Venue: {
    label: 'Lieu de formation',
    fields: {
      id: 'Identifiant',
      name: 'Nom',
      address: 'Adresse',
      departmentCode: 'Département',
      capacity: 'Capacité',
      offeredBy: 'Mis à disposition par',
      version: 'Version',
    },
  },
  VenueConnection: listOf('lieux de formation'),
  VenuePayload: payloadOf('venue', 'Lieu'),
  Trainer: {
    label: 'Formateur',
    fields: {
      id: 'Identifiant',
      name: 'Nom',
      email: 'Adresse électronique',
      phone: 'Téléphone',
      version: 'Version',
    },
  },
  TrainerConnection: listOf('formateurs'),
  TrainerPayload: payloadOf('trainer', 'Formateur'),
  Session: {
    label: 'Session de formation',
    fields: {
      id: 'Identifiant',
      programme: 'Programme',
      venue: 'Lieu',
      startsAt: 'Début',
      endsAt: 'Fin',
      seats: 'Places',
      seatsLeft: 'Places restantes',
      full: 'Complète',
      hostParty: 'Partie hôte',
      state: 'État',
      cancellationReason: 'Motif d’annulation',
      trainers: 'Formateurs',
      version: 'Version',
      enrolmentCounts: 'Nombre d’inscrits',
      enrolments: 'Inscriptions',
    },
  },
  SessionPayload: payloadOf('session', 'Session'),
  SessionNotice: {
    label: 'Avis sur une session',
    fields: {
      id: 'Identifiant',
      session: 'Session',
      party: 'Partie informée',
      kind: 'Objet',
      persons: 'Personnes concernées',
      reason: 'Motif',
      recordedAt: 'Date de l’avis',
    },
  },
  SessionNoticeConnection: listOf('avis sur les sessions'),
  SessionConnection: listOf('sessions'),
  EnrolmentCounts: {
    label: 'Inscrits d’une session',
    fields: {
      requested: 'Demandes sans réponse',
      confirmed: 'Confirmés',
      waitlisted: 'Sur liste d’attente',
      attended: 'Présents',
      absent: 'Absents',
    },
  },
  Enrolment: {
    label: 'Inscription',
    fields: {
      id: 'Identifiant',
      session: 'Session',
      party: 'Partie',
      state: 'État',
      personLabel: 'Nom',
      worker: 'Intervenant social',
      history: 'Historique',
    },
  },
  EnrolmentChange: { label: 'État d’une inscription', fields: { state: 'État', recordedAt: 'Date' } },
  EnrolmentPayload: {
    label: 'Réponse : Inscription',
    fields: { enrolment: 'Inscription', session: 'Session', errors: 'Refus' },
  },
  Onboarding: {
    label: 'Accueil d’un nouvel ISCG',
    fields: { worker: 'Intervenant social', status: 'Statut', dueOn: 'Dernier jour', session: 'Session' },
  },
  OnboardingConnection: listOf('accueils'),
  TrainingFigures: {
    label: 'Chiffres des formations',
    fields: {
      ...ORIGIN,
      sessions: 'Sessions',
      upcoming: 'Sessions à venir',
      attended: 'Présences',
      onboardingOverdue: 'Accueils en retard',
      onboardingDue: 'Accueils à prévoir',
    },
  },
};
