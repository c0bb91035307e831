import type { Transaction } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { DisseminationReminderDelay } from './reminder-delay.model.js';

const DELAYS = `
  SELECT id, effective_on AS "effectiveOn", reminder_days AS "reminderDays", source
  FROM governance.dissemination_setting`;

/** All delays there were and will be, the latest first; there are few. */
export function everyReminderDelay(transaction: Transaction): Promise<DisseminationReminderDelay[]> {
  return transaction.rows<DisseminationReminderDelay>(`${DELAYS} ORDER BY effective_on DESC`);
}

export function reminderDelaysById(
  transaction: Transaction,
  ids: readonly string[],
): Promise<DisseminationReminderDelay[]> {
  return transaction.rows<DisseminationReminderDelay>(`${DELAYS} WHERE id = ANY ($1::uuid[])`, [[...ids]]);
}

/** Adds a delay, with the day on which it was recorded. */
export async function insertReminderDelay(
  transaction: Transaction,
  { id, effectiveOn, reminderDays, source }: DisseminationReminderDelay,
  recordedOn: PlainDate,
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.dissemination_setting (id, effective_on, reminder_days, source, recorded_on)
       VALUES ($1, $2, $3, $4, $5)`,
    [id, effectiveOn, reminderDays, source, recordedOn],
  );
}
