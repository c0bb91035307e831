import { ROW, typeAccess } from '@iscg/access';
import { postsCounted } from '../competence/index.js';
import type { DeploymentPoint } from './deployment-curve.model.js';

export const deploymentPointAccess = typeAccess<DeploymentPoint>({
  type: 'DeploymentPoint',
  rows: postsCounted,
  fields: { on: ROW, posts: ROW, fte: ROW, byForce: ROW, source: ROW, definition: ROW },
});
