import { registerEnumType } from 'type-graphql';

export const NotificationKind = { OBLIGATION: 'OBLIGATION', SIGNATURE: 'SIGNATURE', ANSWER: 'ANSWER' } as const;
export type NotificationKind = keyof typeof NotificationKind;
registerEnumType(NotificationKind, {
  name: 'NotificationKind',
  description: 'What a reminder is about.',
  valuesConfig: {
    OBLIGATION: { description: 'A period of a commitment of the convention that the party has not kept.' },
    SIGNATURE: { description: 'An amendment open for signature that the party has not signed.' },
    ANSWER: { description: 'A request that the party has not answered: a training, a room.' },
  },
});

export const NotificationStage = { OVERDUE: 'OVERDUE', DUE_SOON: 'DUE_SOON', WAITING: 'WAITING' } as const;
export type NotificationStage = keyof typeof NotificationStage;
registerEnumType(NotificationStage, {
  name: 'NotificationStage',
  description: 'How pressing it is.',
  valuesConfig: {
    OVERDUE: { description: 'Its due day is past.' },
    DUE_SOON: { description: 'It falls due within 60 days, the due day included.' },
    WAITING: { description: 'It waits for the party, without a due day.' },
  },
});

export const NotificationTargetType = {
  UNDERTAKING: 'UNDERTAKING',
  AMENDMENT: 'AMENDMENT',
  TRAINING_REQUEST: 'TRAINING_REQUEST',
  VENUE_OFFER: 'VENUE_OFFER',
} as const;
export type NotificationTargetType = keyof typeof NotificationTargetType;
registerEnumType(NotificationTargetType, {
  name: 'NotificationTargetType',
  description: 'What a reminder leads to, by the name of its type.',
});

export const EmailFrequency = { NEVER: 'NEVER', DAILY: 'DAILY', WEEKLY: 'WEEKLY' } as const;
export type EmailFrequency = keyof typeof EmailFrequency;
registerEnumType(EmailFrequency, {
  name: 'EmailFrequency',
  description: 'When a person is written to about reminders that are new.',
  valuesConfig: {
    NEVER: { description: 'Never: they are in the inbox only.' },
    DAILY: {
      description: 'On the morning of every working day on which there is something new; unless chosen otherwise.',
    },
    WEEKLY: { description: 'On the morning of the first working day of the week, when there is something new.' },
  },
});
