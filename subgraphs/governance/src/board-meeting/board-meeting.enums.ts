import { registerEnumType } from 'type-graphql';

export const BoardMeetingKind = { ORDINARY: 'ORDINARY', EXTRAORDINARY: 'EXTRAORDINARY' } as const;
export type BoardMeetingKind = keyof typeof BoardMeetingKind;
registerEnumType(BoardMeetingKind, {
  name: 'BoardMeetingKind',
  description: 'Called in the yearly order of meetings, or specially.',
});

export const BoardMeetingState = { CONVENED: 'CONVENED', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type BoardMeetingState = keyof typeof BoardMeetingState;
registerEnumType(BoardMeetingState, {
  name: 'BoardMeetingState',
  description: 'Where a meeting of the board stands.',
  valuesConfig: {
    CONVENED: { description: 'Called; its agenda may still change.' },
    HELD: { description: 'It took place.' },
    CANCELLED: { description: 'It was called off, with a reason.' },
  },
});

export const AgendaItemKind = { INFORMATION: 'INFORMATION', DECISION: 'DECISION' } as const;
export type AgendaItemKind = keyof typeof AgendaItemKind;
registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What the board does with an item of its agenda.',
  valuesConfig: {
    INFORMATION: { description: 'It is told.' },
    DECISION: { description: 'It decides.' },
  },
});

export const BoardPresenceKind = { PRESENT: 'PRESENT', REPRESENTED: 'REPRESENTED', ABSENT: 'ABSENT' } as const;
export type BoardPresenceKind = keyof typeof BoardPresenceKind;
registerEnumType(BoardPresenceKind, {
  name: 'BoardPresenceKind',
  description: 'How a seat attended a meeting.',
  valuesConfig: {
    PRESENT: { description: 'In person.' },
    REPRESENTED: { description: 'By a proxy given to a seat that was present.' },
    ABSENT: { description: 'Neither there nor represented.' },
  },
});

export const BoardMinutesState = { DRAFTED: 'DRAFTED', SUBMITTED: 'SUBMITTED', APPROVED: 'APPROVED' } as const;
export type BoardMinutesState = keyof typeof BoardMinutesState;
registerEnumType(BoardMinutesState, {
  name: 'BoardMinutesState',
  description: 'Where the minutes of a meeting stand.',
  valuesConfig: {
    DRAFTED: { description: 'Written; they may still change.' },
    SUBMITTED: { description: 'Put before the board for approval.' },
    APPROVED: { description: 'Approved: nothing of the meeting changes any more.' },
  },
});
