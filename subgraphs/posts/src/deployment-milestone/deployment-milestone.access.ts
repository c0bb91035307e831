import { REFERENCE, open, typeAccess, type TableSecurity } from '@iscg/access';
import type { DeploymentMilestone } from './deployment-milestone.model.js';

const published = open('reference data: published in the convention');

export const deploymentMilestoneAccess = typeAccess<DeploymentMilestone>({
  type: 'DeploymentMilestone',
  rows: REFERENCE,
  fields: {
    year: published,
    on: published,
    precision: published,
    posts: published,
    definition: published,
    source: published,
    quote: published,
  },
});

export const deploymentMilestoneTables: readonly TableSecurity[] = [{ table: 'deployment_milestone', read: REFERENCE }];
