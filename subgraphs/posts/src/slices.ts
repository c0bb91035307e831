import { outboxSlice, settledPolicies, type Slice, type SubgraphDefinition } from '@iscg/subgraph-kit';
import { coverageTargetSlice } from './coverage-target/slice.js';
import { departmentCoverageSlice } from './department-coverage/slice.js';
import { departmentSlice } from './department/slice.js';
import { deploymentCurveSlice } from './deployment-curve/slice.js';
import { deploymentMilestoneSlice } from './deployment-milestone/slice.js';
import { difficultySlice } from './difficulty/slice.js';
import { dossierSlice } from './dossier/slice.js';
import { employerSlice } from './employer/slice.js';
import { hostUnitSlice } from './host-unit/slice.js';
import { localConventionSlice } from './local-convention/slice.js';
import { postFiguresSlice } from './post-figures/slice.js';
import { postProjectSlice } from './post-project/slice.js';
import { postImportSlice } from './post-import/slice.js';
import { postSlice } from './post/slice.js';
import { publicationSlice } from './publication/slice.js';
import { socialWorkerSlice } from './social-worker/slice.js';

const slices: readonly Slice[] = [
  departmentSlice,
  deploymentMilestoneSlice,
  employerSlice,
  hostUnitSlice,
  postSlice,
  departmentCoverageSlice,
  postFiguresSlice,
  deploymentCurveSlice,
  socialWorkerSlice,
  dossierSlice,
  difficultySlice,
  postProjectSlice,
  localConventionSlice,
  coverageTargetSlice,
  postImportSlice,
];

/** Where social workers are placed, by whom they are employed and hosted, and who holds each post. */
export const posts: SubgraphDefinition = {
  name: 'posts',
  slices: [...slices, outboxSlice('posts'), publicationSlice, settledPolicies('posts', slices)],
  sdl: new URL('../schema.graphql', import.meta.url),
};
