import type { Slice } from '@iscg/subgraph-kit';
import { readsPosts } from '../competence/index.js';
import { deploymentPointAccess } from './deployment-curve.access.js';
import { DeploymentCurveResolver } from './deployment-curve.resolver.js';

/** How the number of posts has grown. */
export const deploymentCurveSlice: Slice = {
  name: 'deployment-curve',
  resolvers: [DeploymentCurveResolver],
  access: [deploymentPointAccess],
  queries: { deploymentCurve: readsPosts },
};
