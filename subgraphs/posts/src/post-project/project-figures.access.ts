import { ROW, countedOver, typeAccess, type TypeAccess } from '@iscg/access';
import { readsPosts } from '../competence/index.js';
import { projectOfCompetence } from './post-project.access.js';
import type {
  AwaitedOpinionFigures,
  EngineeringStepFigures,
  PostProjectFigures,
  ProjectStateFigures,
} from './project-figures.model.js';

/** Counts of the projects that the viewer may see. */
const projectsCounted = countedOver(projectOfCompetence, readsPosts);

export const projectFiguresAccesses: readonly TypeAccess[] = [
  typeAccess<PostProjectFigures>({
    type: 'PostProjectFigures',
    rows: projectsCounted,
    fields: { projects: ROW, byState: ROW, bySteps: ROW, awaitedOpinions: ROW, source: ROW, definition: ROW },
  }),
  typeAccess<ProjectStateFigures>({
    type: 'ProjectStateFigures',
    rows: projectsCounted,
    fields: { state: ROW, projects: ROW },
  }),
  typeAccess<EngineeringStepFigures>({
    type: 'EngineeringStepFigures',
    rows: projectsCounted,
    fields: { step: ROW, todo: ROW, inProgress: ROW, done: ROW, notApplicable: ROW },
  }),
  typeAccess<AwaitedOpinionFigures>({
    type: 'AwaitedOpinionFigures',
    rows: projectsCounted,
    fields: { party: ROW, projects: ROW },
  }),
];
