import { registerEnumType } from 'type-graphql';

export const TrainingDimension = {
  SESSION: 'SESSION',
  PROGRAMME: 'PROGRAMME',
  AUDIENCE: 'AUDIENCE',
  PARTY: 'PARTY',
  DEPARTMENT: 'DEPARTMENT',
  YEAR: 'YEAR',
} as const;
export type TrainingDimension = keyof typeof TrainingDimension;
registerEnumType(TrainingDimension, {
  name: 'TrainingDimension',
  description: 'By what figures of training are grouped.',
  valuesConfig: {
    SESSION: { description: 'By session; of one year only.' },
    PROGRAMME: { description: 'By programme of the catalogue.' },
    AUDIENCE: { description: 'By audience of the programme.' },
    PARTY: { description: 'By the party that sends the persons.' },
    DEPARTMENT: { description: 'By the département of the session.' },
    YEAR: { description: 'By the calendar year in which the session begins, in Europe/Paris.' },
  },
});
