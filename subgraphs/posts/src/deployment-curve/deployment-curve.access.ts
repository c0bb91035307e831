import { ROW, typeAccess } from '@iscg/access';
import { readsPosts } from '../competence/index.js';
import type { DeploymentPoint } from './deployment-curve.model.js';

export const deploymentPointAccess = typeAccess<DeploymentPoint>({
  type: 'DeploymentPoint',
  rows: readsPosts,
  fields: { on: ROW, posts: ROW, fte: ROW, byForce: ROW, source: ROW, definition: ROW },
});
