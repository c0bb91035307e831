import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsPosts, writesPosts } from '../competence/index.js';
import { PostProject2026112320200 } from './migrations/2026112320200-post-project.js';
import { PostCreation2026112320210 } from './migrations/2026112320210-post-creation.js';
import { givesOpinions, postProjectAccesses, postProjectInputs, postProjectTables } from './post-project.access.js';
import { loadPostProjects } from './post-project.demonstration.js';
import { postProjectById } from './post-project.loader.js';
import {
  PostProjectResolver,
  ProjectLeaderResolver,
  ProjectOpinionResolver,
  ProjectOutcomeResolver,
} from './post-project.resolver.js';
import { projectFiguresAccesses } from './project-figures.access.js';
import { ProjectFiguresResolver } from './project-figures.resolver.js';
import { ProjectWritingResolver } from './project-writing.resolver.js';

/** Help to local leaders who want a post (convention, article 2). */
export const postProjectSlice: Slice = {
  name: 'post-project',
  resolvers: [
    PostProjectResolver,
    ProjectLeaderResolver,
    ProjectOpinionResolver,
    ProjectOutcomeResolver,
    ProjectFiguresResolver,
    ProjectWritingResolver,
  ],
  access: [...postProjectAccesses, ...projectFiguresAccesses],
  inputs: postProjectInputs,
  queries: { postProjects: readsPosts, postProject: readsPosts, postProjectFigures: readsPosts },
  mutations: {
    startPostProject: writesPosts,
    recordProjectStep: writesPosts,
    giveProjectOpinion: givesOpinions,
    createPostFromProject: writesPosts,
    abandonProject: writesPosts,
  },
  tables: postProjectTables,
  migrations: [PostProject2026112320200, PostCreation2026112320210],
  references: { PostProject: entityReference(() => postProjectById) },
  demonstration: loadPostProjects,
};
