import type { Party } from '@iscg/access';
import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { DifficultyKind, DifficultySeverity, DifficultyStepKind } from './difficulty.enums.js';

export interface NewDifficulty {
  readonly id: string;
  readonly postId: string;
  readonly kind: DifficultyKind;
  readonly severity: DifficultySeverity;
  readonly reportedOn: PlainDate;
  readonly reporter: Party;
  readonly narrative: string;
}

export interface NewStep {
  readonly id: string;
  readonly difficultyId: string;
  readonly kind: DifficultyStepKind;
  readonly on: PlainDate;
  readonly note: string;
}

/** Adds a report with its narrative, in one statement. */
export async function appendDifficulty(transaction: Transaction, difficulty: NewDifficulty): Promise<void> {
  await transaction.rows(
    `WITH report AS (
       INSERT INTO posts.difficulty (id, post_id, kind, severity, reported_on, reporter_party, competent_parties, department_code)
         SELECT $1, id, $3, $4, $5, $6, competent_parties, department_code FROM posts.post WHERE id = $2
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.difficulty_narrative (difficulty_id, narrative, competent_parties, department_code)
       SELECT id, $7, competent_parties, department_code FROM report`,
    [
      difficulty.id,
      difficulty.postId,
      difficulty.kind,
      difficulty.severity,
      difficulty.reportedOn,
      difficulty.reporter,
      difficulty.narrative,
    ],
  );
}

/** Adds a step, after those that are there, with its note, in one statement. */
export async function appendStep(transaction: Transaction, step: NewStep): Promise<void> {
  await transaction.rows(
    `WITH step AS (
       INSERT INTO posts.difficulty_step (id, difficulty_id, sequence, kind, occurred_on, competent_parties, department_code)
         SELECT $1, d.id, 1 + (SELECT count(*) FROM posts.difficulty_step WHERE difficulty_id = d.id), $3, $4,
                d.competent_parties, d.department_code
         FROM posts.difficulty d WHERE d.id = $2
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.difficulty_step_note (step_id, note, competent_parties, department_code)
       SELECT id, $5, competent_parties, department_code FROM step`,
    [step.id, step.difficultyId, step.kind, step.on, step.note],
  );
}
