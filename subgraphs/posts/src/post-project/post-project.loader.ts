import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import type { PostProject, ProjectLeader, ProjectStepEntry } from './post-project.model.js';
import { postProjectsById } from './post-project.store.js';
import type { ProjectOpinion, ProjectOutcome } from './project-decision.model.js';
import {
  leadersOfProjects,
  opinionsOfProjects,
  outcomesOfProjects,
  stepEntriesOfProjects,
} from './project-parts.store.js';

const keyOf = ({ projectId }: { readonly projectId: string }) => projectId;

export const postProjectById = batchLoader<string, PostProject>({
  name: 'postProjectById',
  read: postProjectsById,
  keyOf: ({ id }) => id,
});

export const leadersOfProject = listLoader<string, ProjectLeader>({
  name: 'leadersOfProject',
  read: leadersOfProjects,
  keyOf,
});

export const stepEntriesOfProject = listLoader<string, ProjectStepEntry>({
  name: 'stepEntriesOfProject',
  read: stepEntriesOfProjects,
  keyOf,
});

export const opinionsOfProject = listLoader<string, ProjectOpinion>({
  name: 'opinionsOfProject',
  read: opinionsOfProjects,
  keyOf,
});

export const outcomeOfProject = batchLoader<string, ProjectOutcome>({
  name: 'outcomeOfProject',
  read: outcomesOfProjects,
  keyOf,
});
