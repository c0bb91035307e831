import { REFERENCE } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { deploymentMilestoneAccess, deploymentMilestoneTables } from './deployment-milestone.access.js';
import { DeploymentMilestoneResolver } from './deployment-milestone.resolver.js';
import { DeploymentMilestone2020112500010 } from './migrations/2020112500010-deployment-milestone.js';

/** The published figures of the scheme's deployment. */
export const deploymentMilestoneSlice: Slice = {
  name: 'deployment-milestone',
  resolvers: [DeploymentMilestoneResolver],
  access: [deploymentMilestoneAccess],
  queries: { deploymentMilestones: REFERENCE },
  tables: deploymentMilestoneTables,
  migrations: [DeploymentMilestone2020112500010],
};
