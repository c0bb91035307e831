import { listOf, payloadOf, type DomainWords } from './shared';

/** Types and fields of the reminders, in French. */
export const NOTIFICATION_WORDS: DomainWords = {
  Notification: {
    label: 'Rappel',
    fields: {
      id: 'Identifiant',
      kind: 'Nature',
      stage: 'Urgence',
      party: 'Attendu de',
      since: 'Depuis le',
      dueOn: 'Échéance',
      title: 'Titre',
      sentence: 'Phrase',
      target: 'Ce dont il s’agit',
      read: 'Lu',
    },
  },
  NotificationTarget: { label: 'Objet d’un rappel', fields: { type: 'Nature', id: 'Identifiant' } },
  NotificationPreference: {
    label: 'Préférence de rappel',
    fields: { kind: 'Nature des rappels', byEmail: 'Par courriel' },
  },
  NotificationConnection: listOf('rappels'),
  NotificationReadingPayload: payloadOf('unread', 'Rappels non lus'),
  NotificationPreferencePayload: payloadOf('preference', 'Préférence de rappel'),
};
