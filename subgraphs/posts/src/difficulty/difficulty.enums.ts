import { registerEnumType } from 'type-graphql';
import { DifficultyState, DifficultyStepKind } from './difficulty-life.js';

export { DifficultyState, DifficultyStepKind };

registerEnumType(DifficultyState, {
  name: 'DifficultyState',
  description: 'Where a difficulty stands on a day.',
  valuesConfig: {
    REPORTED: { description: 'Reported; nothing has been done yet.' },
    MEDIATION: { description: 'Being mediated, also after it was reopened.' },
    SETTLED: { description: 'Settled.' },
    UNRESOLVED: { description: 'Ended without a settlement.' },
  },
});

registerEnumType(DifficultyStepKind, {
  name: 'DifficultyStepKind',
  description: 'What was done about a difficulty.',
  valuesConfig: {
    MEDIATION: { description: 'A step of mediation; the first one begins it.' },
    SETTLED: { description: 'The difficulty is settled; the note is the outcome.' },
    UNRESOLVED: { description: 'Mediation ends without a settlement; the note is the outcome.' },
    REOPENED: { description: 'An ended difficulty is mediated again; the note is the reason.' },
  },
});

/** What a difficulty is about. */
export const DifficultyKind = {
  FUNDING: 'FUNDING',
  EMPLOYER: 'EMPLOYER',
  HOST_UNIT: 'HOST_UNIT',
  WORKING_CONDITIONS: 'WORKING_CONDITIONS',
  CONFIDENTIALITY: 'CONFIDENTIALITY',
  RECRUITMENT: 'RECRUITMENT',
  OTHER: 'OTHER',
} as const;
export type DifficultyKind = keyof typeof DifficultyKind;
registerEnumType(DifficultyKind, {
  name: 'DifficultyKind',
  description: 'What a difficulty or conflict is about (convention, article 2).',
  valuesConfig: {
    FUNDING: { description: 'Money for the post.' },
    EMPLOYER: { description: 'Relations with the employer.' },
    HOST_UNIT: { description: 'Relations with the unit that hosts the post.' },
    WORKING_CONDITIONS: { description: 'Premises, equipment, working time.' },
    CONFIDENTIALITY: { description: 'Professional secrecy, shared information.' },
    RECRUITMENT: { description: 'The post is not filled, or its holder is not replaced.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** How much a difficulty weighs on the post. */
export const DifficultySeverity = { MINOR: 'MINOR', SERIOUS: 'SERIOUS', CRITICAL: 'CRITICAL' } as const;
export type DifficultySeverity = keyof typeof DifficultySeverity;
registerEnumType(DifficultySeverity, {
  name: 'DifficultySeverity',
  description: 'How much a difficulty weighs on the post.',
  valuesConfig: {
    MINOR: { description: 'The post works.' },
    SERIOUS: { description: 'The post works badly.' },
    CRITICAL: { description: 'The post no longer works, or is about to end.' },
  },
});

/** By what the list of difficulties can be ordered. */
export const DifficultyOrderField = {
  REPORTED_ON: 'REPORTED_ON',
  LAST_STEP_ON: 'LAST_STEP_ON',
  SEVERITY: 'SEVERITY',
} as const;
export type DifficultyOrderField = keyof typeof DifficultyOrderField;
registerEnumType(DifficultyOrderField, {
  name: 'DifficultyOrderField',
  description: 'By what the list of difficulties is ordered.',
  valuesConfig: {
    REPORTED_ON: { description: 'Day of the report.' },
    LAST_STEP_ON: { description: 'Day of the last step, or of the report.' },
    SEVERITY: { description: 'Minor, serious, critical.' },
  },
});
