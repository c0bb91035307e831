import { ROW, typeAccess, type TypeAccess } from '@iscg/access';
import { readsPosts } from '../competence/index.js';
import type {
  AwaitedOpinionFigures,
  EngineeringStepFigures,
  PostProjectFigures,
  ProjectStateFigures,
} from './project-figures.model.js';

export const projectFiguresAccesses: readonly TypeAccess[] = [
  typeAccess<PostProjectFigures>({
    type: 'PostProjectFigures',
    rows: readsPosts,
    fields: { projects: ROW, byState: ROW, bySteps: ROW, awaitedOpinions: ROW, source: ROW, definition: ROW },
  }),
  typeAccess<ProjectStateFigures>({
    type: 'ProjectStateFigures',
    rows: readsPosts,
    fields: { state: ROW, projects: ROW },
  }),
  typeAccess<EngineeringStepFigures>({
    type: 'EngineeringStepFigures',
    rows: readsPosts,
    fields: { step: ROW, todo: ROW, inProgress: ROW, done: ROW, notApplicable: ROW },
  }),
  typeAccess<AwaitedOpinionFigures>({
    type: 'AwaitedOpinionFigures',
    rows: readsPosts,
    fields: { party: ROW, projects: ROW },
  }),
];
