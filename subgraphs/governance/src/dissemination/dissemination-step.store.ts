import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { DisseminationStep } from './dissemination-step.model.js';

const STEPS = `
  SELECT s.id, s.dissemination_id AS "disseminationId", s.party AS "partyCode", s.department_code AS "departmentCode",
         s.kind, s.occurred_on AS "on", s.means, s.recorded_at AS "recordedAt", c.cancelled_on AS "cancelledOn",
         c.reason AS "cancellationReason"
  FROM governance.dissemination_step s LEFT JOIN governance.dissemination_cancellation c ON c.step_id = s.id`;

/** All that was recorded of several recipients, what was cancelled too, the latest first. */
export function stepsOfDisseminations(transaction: Transaction, ids: readonly string[]): Promise<DisseminationStep[]> {
  return transaction.rows<DisseminationStep>(
    `${STEPS} WHERE s.dissemination_id = ANY ($1::uuid[]) ORDER BY s.occurred_on DESC, s.recorded_at DESC, s.id DESC`,
    [[...ids]],
  );
}

/** One step that the viewer may see. */
export async function stepById(transaction: Transaction, id: string): Promise<DisseminationStep | undefined> {
  const [step] = await transaction.rows<DisseminationStep>(`${STEPS} WHERE s.id = $1`, [id]);
  return step;
}

/** Cancels a step: figures and the commitment of article 3 follow by triggers, in this transaction. */
export async function appendCancellation(
  transaction: Transaction,
  cancelled: {
    readonly stepId: string;
    readonly cancelledOn: PlainDate;
    readonly reason: string;
    readonly recordedAt: Date;
  },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.dissemination_cancellation (step_id, cancelled_on, reason, recorded_at)
       VALUES ($1, $2, $3, $4)`,
    [cancelled.stepId, cancelled.cancelledOn, cancelled.reason, cancelled.recordedAt],
  );
}
