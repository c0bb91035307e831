import type { Transaction } from '@iscg/subgraph-kit';
import { EngineeringStep } from './post-project.enums.js';
import { AWAITED, PROJECTS } from './post-project.sql.js';
import type { AwaitedCount, CountedProjects, ProjectCount, StepCount } from './project-figures.js';

const COUNT = `p.department_code AS "departmentCode", p.competent_parties AS "competentParties", count(*)::int AS projects`;
const PLACE = 'p.department_code, p.competent_parties';

/** Counts of the projects that the viewer may see: by state, by status of each step, by opinion awaited. */
export async function projectCounts(transaction: Transaction): Promise<CountedProjects> {
  const states = await transaction.rows<ProjectCount>(
    `SELECT p.state, ${COUNT} FROM (${PROJECTS}) p GROUP BY p.state, ${PLACE}`,
  );
  const steps = await transaction.rows<StepCount>(
    `WITH latest AS (
       SELECT DISTINCT ON (project_id, step) project_id, step, status
       FROM posts.post_project_step_entry ORDER BY project_id DESC, step DESC, sequence DESC
     )
     SELECT p.step, p.status, ${COUNT}
     FROM (SELECT p.*, wanted.step, coalesce(latest.status, 'TODO') AS status
           FROM (${PROJECTS}) p CROSS JOIN unnest($1::text[]) AS wanted (step)
           LEFT JOIN latest ON latest.project_id = p.id AND latest.step = wanted.step
           WHERE p.state = 'OPEN') p
     GROUP BY p.step, p.status, ${PLACE}`,
    [Object.values(EngineeringStep)],
  );
  const awaited = await transaction.rows<AwaitedCount>(
    `SELECT awaited.party, ${COUNT} FROM (${PROJECTS}) p CROSS JOIN LATERAL (${AWAITED}) awaited
     GROUP BY awaited.party, ${PLACE}`,
  );
  return { states, steps, awaited };
}
