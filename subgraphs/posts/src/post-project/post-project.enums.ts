import { registerEnumType } from 'type-graphql';
import { EngineeringStep, EngineeringStepStatus } from './engineering.js';

export { EngineeringStep, EngineeringStepStatus };

registerEnumType(EngineeringStep, {
  name: 'EngineeringStep',
  description:
    'A step of help to project engineering: « identification des besoins, géolocalisation, diagnostics, objectifs, moyens, finances, recrutement » (convention, article 2).',
});

registerEnumType(EngineeringStepStatus, {
  name: 'EngineeringStepStatus',
  description: 'How far a step of a project is.',
  valuesConfig: {
    TODO: { description: 'Not begun; nothing need be recorded.' },
    IN_PROGRESS: { description: 'Begun.' },
    DONE: { description: 'Done.' },
    NOT_APPLICABLE: { description: 'The project does not need it.' },
  },
});

/** Where a project stands. */
export const PostProjectState = { OPEN: 'OPEN', POST_CREATED: 'POST_CREATED', ABANDONED: 'ABANDONED' } as const;
export type PostProjectState = keyof typeof PostProjectState;
registerEnumType(PostProjectState, {
  name: 'PostProjectState',
  description: 'Where a project stands.',
  valuesConfig: {
    OPEN: { description: 'Under way.' },
    POST_CREATED: { description: 'It has led to a post.' },
    ABANDONED: { description: 'Given up.' },
  },
});

/** What a directorate thinks of a project. */
export const OpinionVerdict = { FAVOURABLE: 'FAVOURABLE', RESERVED: 'RESERVED', UNFAVOURABLE: 'UNFAVOURABLE' } as const;
export type OpinionVerdict = keyof typeof OpinionVerdict;
registerEnumType(OpinionVerdict, {
  name: 'OpinionVerdict',
  description: 'What a directorate thinks of a project of its competence.',
  valuesConfig: {
    FAVOURABLE: { description: 'In favour.' },
    RESERVED: { description: 'In favour on conditions.' },
    UNFAVOURABLE: { description: 'Against.' },
  },
});

/** By what the list of projects can be ordered. */
export const PostProjectOrderField = { STARTED_ON: 'STARTED_ON', DEPARTMENT: 'DEPARTMENT', TITLE: 'TITLE' } as const;
export type PostProjectOrderField = keyof typeof PostProjectOrderField;
registerEnumType(PostProjectOrderField, {
  name: 'PostProjectOrderField',
  description: 'By what the list of projects is ordered.',
  valuesConfig: {
    STARTED_ON: { description: 'First day of the help.' },
    DEPARTMENT: { description: 'Official geographic code of the département.' },
    TITLE: { description: 'Title, accents and case ignored.' },
  },
});
