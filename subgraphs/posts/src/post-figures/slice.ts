import type { Slice } from '@iscg/subgraph-kit';
import { readsPosts } from '../competence/index.js';
import {
  departmentFiguresAccess,
  postFiguresAccess,
  servedForceFiguresAccess,
  stateFiguresAccess,
  territoryFiguresAccess,
} from './post-figures.access.js';
import { PostFiguresResolver } from './post-figures.resolver.js';

/** How many posts there are on a day, and in which state. */
export const postFiguresSlice: Slice = {
  name: 'post-figures',
  resolvers: [PostFiguresResolver],
  access: [
    postFiguresAccess,
    stateFiguresAccess,
    territoryFiguresAccess,
    departmentFiguresAccess,
    servedForceFiguresAccess,
  ],
  queries: { postFigures: readsPosts },
};
