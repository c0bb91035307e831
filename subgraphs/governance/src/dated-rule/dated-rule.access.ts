import { KEY, ROW, envelopeAccess, type InputAccess, type RowRule, type TableSecurity } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import type { DatedRuleKind } from './dated-rule.model.js';

/** What the manifest of such rules guards them by. */
export interface DatedRuleGuard extends Pick<Slice, 'access'> {
  readonly inputs: readonly InputAccess[];
  readonly tables: readonly TableSecurity[];
}

/** Who reads rules with a day of effect and who adds to them; append-only: nobody has an update or delete on them. */
export function datedRuleGuard(
  { type, payload, table, columns, recordedOn }: DatedRuleKind,
  { read, insert }: { readonly read: RowRule<unknown>; readonly insert: RowRule<unknown> },
): DatedRuleGuard {
  const written = ['effectiveOn', ...Object.keys(columns), 'source'];
  const insertable = ['id', 'effective_on', ...Object.values(columns), 'source', ...(recordedOn ? [recordedOn] : [])];
  return {
    access: [
      { type, rows: read, fields: { id: KEY, ...each(written, ROW) } },
      envelopeAccess(`${type}Payload`, [payload, 'errors']),
    ],
    inputs: [{ input: `Set${type}Input`, fields: each([...written, 'idempotencyKey'], 'WRITTEN' as const) }],
    tables: [{ table, read, insert, insertable }],
  };
}

function each<Value>(names: readonly string[], value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value]));
}
