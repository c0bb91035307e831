import { createRandom, demonstrationId, type DemonstrationWorld, type Random } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import { parsePlainDate, plusDays, type PlainDate } from '@iscg/values';
import type { DifficultyKind, DifficultyStepKind } from './difficulty.enums.js';
import { MEDIATION_WORDS, NARRATIVES, OUTCOME_WORDS } from './difficulty-words.demonstration.js';

interface InventedStep {
  readonly id: string;
  readonly kind: DifficultyStepKind;
  readonly on: PlainDate;
  readonly note: string;
}

const SEED = 4_003;
/** One post of four has a difficulty. */
const EVERY = 4;
const FIRST_DAY = parsePlainDate('2021-03-01');
const REPORTERS = ['ANISCG', 'ANISCG', 'ANISCG', 'DGPN', 'DGGN', 'SG_CIPDR'] as const;
const KINDS = Object.keys(NARRATIVES).filter((kind): kind is DifficultyKind => kind in NARRATIVES);

/** What has been done about the difficulties in turn: some are old and still wait, some were reopened. */
const LIVES: readonly (readonly DifficultyStepKind[])[] = [
  ['MEDIATION', 'SETTLED'],
  ['MEDIATION', 'MEDIATION', 'SETTLED'],
  [],
  ['MEDIATION', 'UNRESOLVED'],
  ['MEDIATION', 'MEDIATION'],
  ['MEDIATION', 'SETTLED', 'REOPENED', 'MEDIATION', 'SETTLED'],
  ['MEDIATION'],
  ['MEDIATION', 'UNRESOLVED', 'REOPENED'],
];

/** Invented difficulties, from March 2021 to the autumn of 2026, each recorded at 9 o’clock in Paris on the day it was reported. */
export async function loadDifficulties(connection: Queryable, { posts }: DemonstrationWorld): Promise<void> {
  const random = createRandom(SEED);
  let steps = 0;
  const difficulties = random
    .shuffle(posts)
    .filter((_post, index) => index % EVERY === 0)
    .map((post, index) => {
      const kind = random.pick(KINDS);
      const reportedOn = plusDays(FIRST_DAY, index * 22 + random.integer(0, 20));
      return {
        id: demonstrationId('difficulty', index),
        postId: post.id,
        kind,
        severity: random.pick(['MINOR', 'SERIOUS', 'SERIOUS', 'CRITICAL']),
        reportedOn,
        reporter: random.pick(REPORTERS),
        narrative: NARRATIVES[kind],
        steps: stepsOf(LIVES[index % LIVES.length] ?? [], reportedOn, random, () => (steps += 1)),
      };
    });
  await insertDifficulties(connection, JSON.stringify(difficulties));
  await insertSteps(connection, JSON.stringify(difficulties));
}

function stepsOf(
  life: readonly DifficultyStepKind[],
  reportedOn: PlainDate,
  random: Random,
  next: () => number,
): InventedStep[] {
  let on = reportedOn;
  return life.map((kind) => {
    on = plusDays(on, random.integer(3, 30));
    const note = kind === 'MEDIATION' ? random.pick(MEDIATION_WORDS) : OUTCOME_WORDS[kind];
    return { id: demonstrationId('difficulty-step', next()), kind, on, note };
  });
}

async function insertDifficulties(connection: Queryable, difficulties: string): Promise<void> {
  await connection.query(
    `WITH source AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "postId" uuid, kind text, severity text,
         "reportedOn" date, reporter text, narrative text)
     ), report AS (
       INSERT INTO posts.difficulty (id, post_id, kind, severity, reported_on, reporter_party, recorded_at, competent_parties, department_code)
         SELECT source.id, post.id, kind, severity, "reportedOn", reporter,
                ("reportedOn" + time '09:00') AT TIME ZONE 'Europe/Paris', post.competent_parties, post.department_code
         FROM source JOIN posts.post ON post.id = "postId"
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.difficulty_narrative (difficulty_id, narrative, competent_parties, department_code)
       SELECT id, narrative, competent_parties, department_code FROM report JOIN source USING (id)`,
    [difficulties],
  );
}

async function insertSteps(connection: Queryable, difficulties: string): Promise<void> {
  await connection.query(
    `WITH source AS (
       SELECT difficulty.id AS difficulty_id, step.value ->> 'id' AS id, step.rank, step.value ->> 'kind' AS kind,
              (step.value ->> 'on')::date AS occurred_on, step.value ->> 'note' AS note
       FROM jsonb_to_recordset($1::jsonb) AS difficulty (id uuid, steps jsonb)
       CROSS JOIN jsonb_array_elements(steps) WITH ORDINALITY AS step (value, rank)
     ), step AS (
       INSERT INTO posts.difficulty_step (id, difficulty_id, sequence, kind, occurred_on, recorded_at, competent_parties, department_code)
         SELECT source.id::uuid, d.id, rank, source.kind, occurred_on,
                (occurred_on + time '09:00') AT TIME ZONE 'Europe/Paris', d.competent_parties, d.department_code
         FROM source JOIN posts.difficulty d ON d.id = difficulty_id
       RETURNING id, competent_parties, department_code
     )
     INSERT INTO posts.difficulty_step_note (step_id, note, competent_parties, department_code)
       SELECT step.id, note, competent_parties, department_code FROM step JOIN source ON source.id::uuid = step.id`,
    [difficulties],
  );
}
