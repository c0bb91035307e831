import {
  PARTIES,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type Rule,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import type { Notification, NotificationPreference, NotificationTarget } from './notification.model.js';

const SENTENCE =
  'Les rappels sont ceux d’une personne, au titre des parties pour lesquelles elle agit ; une application n’en a pas.';

/** A rule for persons: an application acts for a party too, but nobody reads what it is reminded of. */
function ofPersons<Row>(rule: Rule<Row>): Rule<Row> {
  return { ...rule, allows: (viewer, row) => viewer.kind === 'PERSON' && rule.allows(viewer, row) };
}

/** Having an inbox, reading it and choosing what one is written to about; the rows are scoped after that. */
export const hasInbox = ofPersons(
  partiesOnly({ name: 'own-notifications', sentence: SENTENCE, scope: 'governance:read', parties: PARTIES }),
);

const ofOwnParty = rowRule<Pick<Notification, 'partyCode'>>({
  name: 'notification-of-own-party',
  sentence: SENTENCE,
  scope: 'governance:read',
  all: [],
  own: { parties: PARTIES, column: 'party', of: ({ partyCode }) => [partyCode] },
});

/** A reminder of a party that the person acts for; one of a request only within the person's départements. */
const notificationRule: Rule<Pick<Notification, 'partyCode' | 'departmentCode'>> = ofPersons({
  ...ofOwnParty,
  allows: (viewer, row) =>
    ofOwnParty.allows(viewer, row) &&
    (row.departmentCode === null || viewer.departments?.includes(row.departmentCode) !== false),
});

/** What a person has read and chosen is nobody else's business, whatever the party. */
const ofOnePerson = rowRule<Pick<NotificationPreference, 'person'>>({
  name: 'notification-marks-of-oneself',
  sentence: 'Ce qu’une personne a lu et choisi n’est connu que d’elle.',
  scope: 'governance:read',
  all: PARTIES,
  person: { column: 'person', of: ({ person }) => person },
});

export const notificationAccesses: readonly TypeAccess[] = [
  typeAccess<Notification>({
    type: 'Notification',
    rows: notificationRule,
    fields: {
      id: KEY,
      kind: ROW,
      stage: ROW,
      party: ROW,
      since: ROW,
      dueOn: ROW,
      title: ROW,
      sentence: ROW,
      target: ROW,
      read: ROW,
    },
  }),
  typeAccess<NotificationTarget>({ type: 'NotificationTarget', rows: hasInbox, fields: { type: ROW, id: ROW } }),
  typeAccess<NotificationPreference>({
    type: 'NotificationPreference',
    rows: ofOnePerson,
    fields: { kind: ROW, byEmail: ROW },
  }),
  connectionAccess('NotificationConnection'),
  envelopeAccess('NotificationReadingPayload', ['unread', 'errors']),
  envelopeAccess('NotificationPreferencePayload', ['preference', 'errors']),
];

export const notificationInputs: readonly InputAccess[] = [
  { input: 'MarkNotificationsReadInput', fields: { ids: 'SELECTS' } },
  { input: 'SetNotificationPreferenceInput', fields: { kind: 'SELECTS', byEmail: 'WRITTEN' } },
];

/** Reading is not undone; a choice is replaced by the next. Both are written by whoever may read. */
export const notificationTables: readonly TableSecurity[] = [
  { table: 'notification_read', read: ofOnePerson, insert: ofOnePerson },
  {
    table: 'notification_preference',
    read: ofOnePerson,
    insert: ofOnePerson,
    update: ofOnePerson,
    updatable: ['by_email', 'chosen_at'],
  },
];
