import { demonstrationId } from '@iscg/database';
import type { Queryable } from '@iscg/subgraph-kit';
import type { Force, PlainDate } from '@iscg/values';

/** An invented project, with all that was added to it in the order in which it was. */
export interface InventedProject {
  readonly id: string;
  readonly title: string;
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: string;
  readonly startedOn: PlainDate;
  readonly leaders: readonly { readonly employerId: string | null; readonly label: string | null }[];
  readonly steps: readonly {
    readonly step: string;
    readonly status: string;
    readonly on: PlainDate;
    readonly note: string | null;
  }[];
  readonly opinions: readonly {
    readonly party: string;
    readonly verdict: string;
    readonly text: string;
    readonly givenOn: PlainDate;
  }[];
  readonly outcome: {
    readonly kind: string;
    readonly decidedOn: PlainDate;
    readonly reason: string;
    readonly postId: string | null;
  } | null;
}

const AT_NINE = (day: string) => `(${day} + time '09:00') AT TIME ZONE 'Europe/Paris'`;

/** Inserts projects and all that was added to them, each recorded at 9 o’clock in Paris on its day. */
export async function insertProjects(connection: Queryable, projects: readonly InventedProject[]): Promise<void> {
  const parts = <Part extends object>(of: (project: InventedProject) => readonly Part[], kind: string) =>
    JSON.stringify(
      projects
        .flatMap((project) => of(project).map((part, rank) => ({ projectId: project.id, rank, ...part })))
        .map((part, index) => ({ ...part, id: demonstrationId(kind, index) })),
    );
  await connection.query(PROJECTS, [JSON.stringify(projects)]);
  await connection.query(LEADERS, [parts(({ leaders }) => leaders, 'project-leader')]);
  await connection.query(STEPS, [parts(({ steps }) => steps, 'project-step')]);
  await connection.query(OPINIONS, [parts(({ opinions }) => opinions, 'project-opinion')]);
  await connection.query(OUTCOMES, [parts(({ outcome }) => (outcome ? [outcome] : []), 'project-outcome')]);
}

const PROJECTS = `
  INSERT INTO posts.post_project (id, title, department_code, force, territory, started_on, recorded_at)
    SELECT id, title, "departmentCode", force, territory, "startedOn", ${AT_NINE('"startedOn"')}
    FROM jsonb_to_recordset($1::jsonb) AS source
      (id uuid, title text, "departmentCode" text, force text, territory text, "startedOn" date)`;

const LEADERS = `
  INSERT INTO posts.post_project_leader (project_id, rank, employer_id, label, competent_parties, department_code)
    SELECT p.id, rank, "employerId", label, p.competent_parties, p.department_code
    FROM jsonb_to_recordset($1::jsonb) AS source ("projectId" uuid, rank int, "employerId" uuid, label text)
    JOIN posts.post_project p ON p.id = "projectId"`;

const STEPS = `
  WITH source AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "projectId" uuid, step text, status text, "on" date, note text)
  ), entry AS (
    INSERT INTO posts.post_project_step_entry (id, project_id, step, status, occurred_on, recorded_at, competent_parties, department_code)
      SELECT source.id, p.id, step, status, "on", ${AT_NINE('"on"')}, p.competent_parties, p.department_code
      FROM source JOIN posts.post_project p ON p.id = "projectId" ORDER BY source.id
    RETURNING id, competent_parties, department_code
  )
  INSERT INTO posts.post_project_step_note (entry_id, note, competent_parties, department_code)
    SELECT entry.id, note, competent_parties, department_code FROM entry JOIN source USING (id) WHERE note IS NOT NULL`;

const OPINIONS = `
  INSERT INTO posts.post_project_opinion (id, project_id, party, verdict, text, given_on, recorded_at, competent_parties, department_code)
    SELECT source.id, p.id, party, verdict, text, "givenOn", ${AT_NINE('"givenOn"')}, p.competent_parties, p.department_code
    FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, "projectId" uuid, party text, verdict text, text text, "givenOn" date)
    JOIN posts.post_project p ON p.id = "projectId" ORDER BY source.id`;

const OUTCOMES = `
  INSERT INTO posts.post_project_outcome (project_id, kind, decided_on, reason, post_id, recorded_at, competent_parties, department_code)
    SELECT p.id, kind, "decidedOn", reason, "postId", ${AT_NINE('"decidedOn"')}, p.competent_parties, p.department_code
    FROM jsonb_to_recordset($1::jsonb) AS source ("projectId" uuid, kind text, "decidedOn" date, reason text, "postId" uuid)
    JOIN posts.post_project p ON p.id = "projectId"`;
