import { registerEnumType } from 'type-graphql';

export const Recurrence = { ONCE: 'ONCE', ANNUAL: 'ANNUAL', AS_NEEDED: 'AS_NEEDED', PERMANENT: 'PERMANENT' } as const;
export type Recurrence = keyof typeof Recurrence;
registerEnumType(Recurrence, {
  name: 'Recurrence',
  description: 'How often a commitment is to be kept, in the convention’s own words.',
  valuesConfig: {
    ONCE: { description: 'One time.' },
    ANNUAL: { description: 'Every year: « annuel », « annuellement ».' },
    AS_NEEDED: {
      description:
        'When the occasion arises: « en tant que de besoin », « le cas échéant », « lorsque la situation le permet ».',
    },
    PERMANENT: { description: 'As long as the convention runs.' },
  },
});

export const UndertakingOrigin = { CONVENTION: 'CONVENTION', BOARD: 'BOARD' } as const;
export type UndertakingOrigin = keyof typeof UndertakingOrigin;
registerEnumType(UndertakingOrigin, {
  name: 'UndertakingOrigin',
  description: 'Where a commitment comes from.',
  valuesConfig: {
    CONVENTION: { description: 'An article of the convention.' },
    BOARD: { description: 'A resolution that ANISCG’s board adopted.' },
  },
});

export const UndertakingStatus = {
  ON_TRACK: 'ON_TRACK',
  DUE_SOON: 'DUE_SOON',
  OVERDUE: 'OVERDUE',
  FULFILLED: 'FULFILLED',
} as const;
export type UndertakingStatus = keyof typeof UndertakingStatus;
registerEnumType(UndertakingStatus, {
  name: 'UndertakingStatus',
  description: 'Derived from the due date, the fulfilments and today in Europe/Paris.',
  valuesConfig: {
    ON_TRACK: { description: 'Not due within 60 days, or without a due date.' },
    DUE_SOON: { description: 'Due within 60 days, the due day included.' },
    OVERDUE: { description: 'A due day is past for which it was not kept.' },
    FULFILLED: { description: 'Kept for the current period and every one before, or kept once and for all.' },
  },
});
