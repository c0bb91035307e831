import type { Transaction } from '@iscg/subgraph-kit';
import type { EmailFrequency, NotificationKind } from './notification.enums.js';
import type { NotificationPreference } from './notification.model.js';

/** Every reminder that the viewer has read; those that are over too. */
export async function readMarks(transaction: Transaction): Promise<ReadonlySet<string>> {
  const rows = await transaction.rows<{ id: string }>('SELECT notification_id AS id FROM governance.notification_read');
  return new Set(rows.map(({ id }) => id));
}

/** Marks them as read by a person; what is marked already stays as it was. */
export async function insertReadMarks(
  transaction: Transaction,
  { person, ids, at }: { readonly person: string; readonly ids: readonly string[]; readonly at: Date },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.notification_read (person, notification_id, read_at)
     SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING`,
    [person, [...ids], at],
  );
}

/** What the viewer has chosen, kind by kind. */
export function chosenPreferences(transaction: Transaction): Promise<NotificationPreference[]> {
  return transaction.rows<NotificationPreference>(
    'SELECT person, kind, by_email AS "byEmail" FROM governance.notification_preference',
  );
}

export async function choosePreference(
  transaction: Transaction,
  choice: {
    readonly person: string;
    readonly kind: NotificationKind;
    readonly byEmail: EmailFrequency;
    readonly at: Date;
  },
): Promise<void> {
  await transaction.rows(
    `INSERT INTO governance.notification_preference (person, kind, by_email, chosen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person, kind) DO UPDATE SET by_email = excluded.by_email, chosen_at = excluded.chosen_at`,
    [choice.person, choice.kind, choice.byEmail, choice.at],
  );
}
