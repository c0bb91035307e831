import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { Force, PlainDate } from '@iscg/values';
import type { Territory } from '../post/index.js';
import type { EngineeringStep, EngineeringStepStatus, OpinionVerdict } from './post-project.enums.js';

export interface NewProject {
  readonly id: string;
  readonly title: string;
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: Territory;
  readonly startedOn: PlainDate;
  readonly leaders: readonly { readonly employerId: string | null; readonly label: string | null }[];
}

export interface NewStepEntry {
  readonly id: string;
  readonly projectId: string;
  readonly step: EngineeringStep;
  readonly status: EngineeringStepStatus;
  readonly on: PlainDate;
  readonly note: string | null;
}

export interface NewOpinion {
  readonly id: string;
  readonly projectId: string;
  readonly party: Party;
  readonly verdict: OpinionVerdict;
  readonly text: string;
  readonly givenOn: PlainDate;
}

export interface NewOutcome {
  readonly projectId: string;
  readonly kind: 'POST_CREATED' | 'ABANDONED';
  readonly decidedOn: PlainDate;
  readonly reason: string;
  readonly postId: string | null;
}

/** Adds a project with its leaders, in one statement. */
export async function appendProject(transaction: Transaction, project: NewProject): Promise<void> {
  await transaction.rows(
    `WITH project AS (
       INSERT INTO posts.post_project (id, title, department_code, force, territory, started_on)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.post_project_leader (project_id, rank, employer_id, label, competent_parties, department_code)
       SELECT project.id, leader.rank, leader.employer_id, leader.label, competent_parties, department_code
       FROM project, unnest($7::uuid[], $8::text[]) WITH ORDINALITY AS leader (employer_id, label, rank)`,
    [
      project.id,
      project.title,
      project.departmentCode,
      project.force,
      project.territory,
      project.startedOn,
      project.leaders.map(({ employerId }) => employerId),
      project.leaders.map(({ label }) => label),
    ],
  );
}

/** Adds what is recorded of a step, with its note if there is one, in one statement. */
export async function appendStepEntry(transaction: Transaction, entry: NewStepEntry): Promise<void> {
  await transaction.rows(
    `WITH entry AS (
       INSERT INTO posts.post_project_step_entry (id, project_id, step, status, occurred_on, competent_parties, department_code)
         SELECT $1, id, $3, $4, $5, competent_parties, department_code FROM posts.post_project WHERE id = $2
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.post_project_step_note (entry_id, note, competent_parties, department_code)
       SELECT id, $6, competent_parties, department_code FROM entry WHERE $6::text IS NOT NULL`,
    [entry.id, entry.projectId, entry.step, entry.status, entry.on, entry.note],
  );
}

export async function appendOpinion(transaction: Transaction, opinion: NewOpinion): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.post_project_opinion (id, project_id, party, verdict, text, given_on, competent_parties, department_code)
       SELECT $1, id, $3, $4, $5, $6, competent_parties, department_code FROM posts.post_project WHERE id = $2`,
    [opinion.id, opinion.projectId, opinion.party, opinion.verdict, opinion.text, opinion.givenOn],
  );
}

export async function appendOutcome(transaction: Transaction, outcome: NewOutcome): Promise<void> {
  await transaction.rows(
    `INSERT INTO posts.post_project_outcome (project_id, kind, decided_on, reason, post_id, competent_parties, department_code)
       SELECT id, $2, $3, $4, $5, competent_parties, department_code FROM posts.post_project WHERE id = $1`,
    [outcome.projectId, outcome.kind, outcome.decidedOn, outcome.reason, outcome.postId],
  );
}

/** Which of these employers the viewer may see. */
export async function knownEmployers(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const rows = await transaction.rows<{ id: string }>('SELECT id FROM posts.employer WHERE id = ANY ($1::uuid[])', [
    [...ids],
  ]);
  return new Set(rows.map(({ id }) => id));
}
