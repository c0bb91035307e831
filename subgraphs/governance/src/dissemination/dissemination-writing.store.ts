import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { DisseminationStepKind } from './dissemination-step.model.js';
import type { DisseminationLevel, DisseminationMeans } from './dissemination.enums.js';

/** The same thing done to several recipients on one day. */
export interface NewSteps {
  readonly kind: DisseminationStepKind;
  readonly on: PlainDate;
  readonly means: DisseminationMeans | null;
  readonly recordedAt: Date;
  readonly steps: readonly { readonly id: string; readonly disseminationId: string }[];
}

export async function appendSteps(transaction: Transaction, added: NewSteps): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.dissemination_step (id, dissemination_id, kind, occurred_on, means, recorded_at)
       SELECT id, "disseminationId", $2, $3, $4, $5
       FROM jsonb_to_recordset($1::jsonb) AS step (id uuid, "disseminationId" uuid)`,
    [JSON.stringify(added.steps), added.kind, added.on, added.means, added.recordedAt],
  );
}

/** Those of several recipients that were reminded on a day. */
export async function remindedOn(
  transaction: Transaction,
  on: PlainDate,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.rows<{ id: string }>(
    `SELECT dissemination_id AS id FROM governance.dissemination_step
     WHERE kind = 'REMINDED' AND NOT cancelled AND occurred_on = $2 AND dissemination_id = ANY ($1::uuid[])`,
    [[...ids], on],
  );
  return new Set(rows.map(({ id }) => id));
}

export interface NewRecipient {
  readonly id: string;
  readonly level: DisseminationLevel;
  readonly departmentCode: string | null;
  readonly recipient: string;
}

/** Those of several recipients that are known already, by their place among those given. */
export async function knownRecipients(
  transaction: Transaction,
  recipients: readonly Omit<NewRecipient, 'id'>[],
): Promise<ReadonlySet<number>> {
  const rows = await transaction.rows<{ place: number }>(
    `SELECT source.place::int - 1 AS place
     FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS (level text, "departmentCode" text, recipient text)) WITH ORDINALITY
       AS source (level, department, recipient, place)
     JOIN governance.dissemination d ON d.level = source.level AND d.recipient = source.recipient
       AND d.department_code IS NOT DISTINCT FROM source.department`,
    [JSON.stringify(recipients)],
  );
  return new Set(rows.map(({ place }) => place));
}

export async function appendRecipients(
  transaction: Transaction,
  recipients: readonly NewRecipient[],
  recordedAt: Date,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.dissemination (id, level, department_code, recipient, recorded_at)
       SELECT id, level, "departmentCode", recipient, $2
       FROM jsonb_to_recordset($1::jsonb) AS source (id uuid, level text, "departmentCode" text, recipient text)`,
    [JSON.stringify(recipients), recordedAt],
  );
}
