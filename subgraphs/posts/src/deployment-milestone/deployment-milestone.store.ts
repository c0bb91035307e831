import type { Transaction } from '@iscg/subgraph-kit';
import type { DeploymentMilestone } from './deployment-milestone.model.js';

/** The published figures, oldest first. */
export function deploymentMilestones(transaction: Transaction): Promise<DeploymentMilestone[]> {
  return transaction.rows<DeploymentMilestone>(
    `SELECT year, counted_on::text AS "on", CASE WHEN counted_on IS NULL THEN 'YEAR' ELSE 'DAY' END AS precision,
            posts, definition, source, quote
     FROM posts.deployment_milestone ORDER BY year`,
  );
}
