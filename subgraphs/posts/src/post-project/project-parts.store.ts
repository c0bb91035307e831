import type { Transaction } from '@iscg/subgraph-kit';
import type { ProjectLeader, ProjectStepEntry } from './post-project.model.js';
import type { ProjectOpinion, ProjectOutcome } from './project-decision.model.js';

const PART = `project_id AS "projectId", competent_parties AS "competentParties", department_code AS "departmentCode"`;

/** The local leaders of several projects, in the order given. */
export function leadersOfProjects(transaction: Transaction, projectIds: readonly string[]): Promise<ProjectLeader[]> {
  return transaction.rows<ProjectLeader>(
    `SELECT ${PART}, employer_id AS "employerId", label
     FROM posts.post_project_leader WHERE project_id = ANY ($1::uuid[]) ORDER BY project_id, rank`,
    [[...projectIds]],
  );
}

/** What was recorded of the steps of several projects, first entry first. */
export function stepEntriesOfProjects(
  transaction: Transaction,
  projectIds: readonly string[],
): Promise<ProjectStepEntry[]> {
  return transaction.rows<ProjectStepEntry>(
    `SELECT e.id, e.project_id AS "projectId", e.competent_parties AS "competentParties",
            e.department_code AS "departmentCode", e.step, e.status, e.occurred_on::text AS "on", n.note,
            e.recorded_at AS "recordedAt"
     FROM posts.post_project_step_entry e LEFT JOIN posts.post_project_step_note n ON n.entry_id = e.id
     WHERE e.project_id = ANY ($1::uuid[]) ORDER BY e.project_id, e.sequence`,
    [[...projectIds]],
  );
}

/** The opinions on several projects, latest first. */
export function opinionsOfProjects(transaction: Transaction, projectIds: readonly string[]): Promise<ProjectOpinion[]> {
  return transaction.rows<ProjectOpinion>(
    `SELECT ${PART}, id, party AS "partyCode", verdict, text, given_on::text AS "givenOn", recorded_at AS "recordedAt",
            row_number() OVER (PARTITION BY project_id, party ORDER BY sequence DESC) = 1 AS current
     FROM posts.post_project_opinion WHERE project_id = ANY ($1::uuid[]) ORDER BY project_id, sequence DESC`,
    [[...projectIds]],
  );
}

/** How several projects have ended; nothing of those under way. */
export function outcomesOfProjects(transaction: Transaction, projectIds: readonly string[]): Promise<ProjectOutcome[]> {
  return transaction.rows<ProjectOutcome>(
    `SELECT ${PART}, kind, decided_on::text AS "decidedOn", reason, post_id AS "postId", recorded_at AS "recordedAt"
     FROM posts.post_project_outcome WHERE project_id = ANY ($1::uuid[])`,
    [[...projectIds]],
  );
}
