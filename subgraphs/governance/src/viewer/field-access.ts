import type { MatrixRow, Reach, Viewer } from '@iscg/access';

/** What a viewer reaches of one field, and the rules that decide it. */
export interface FieldAccessAnswer {
  readonly allowed: boolean;
  readonly reach: Reach;
  /** The scope the field needs; null when it needs none. */
  readonly scope: string | null;
  readonly rules: readonly { readonly name: string; readonly sentence: string }[];
}

/** From nothing to everything. */
const REACHES: readonly Reach[] = ['NONE', 'OWN', 'ALL'];

/**
 * What the viewer reaches of a field, from the field's rows of the access matrix (one a subgraph that serves it). Of
 * several parties the viewer has the union; of several subgraphs the narrowest, because any of them may be asked.
 * A field without rows is unknown: nothing, for no stated reason.
 */
export function fieldAccess(viewer: Viewer, rows: readonly MatrixRow[] = []): FieldAccessAnswer {
  const reaches = rows.map((row) => reachOf(viewer, row));
  const reach = REACHES.find((candidate) => reaches.includes(candidate)) ?? 'NONE';
  const rules = new Map(rows.flatMap((row) => row.rules.map((rule) => [rule.name, rule] as const)));
  return {
    allowed: reach !== 'NONE',
    reach,
    scope: rows.find(({ scope }) => scope !== null)?.scope ?? null,
    rules: [...rules.values()],
  };
}

/** Reference data and open envelopes need no scope and are for every viewer, also of no party. */
function reachOf(viewer: Viewer, { scope, reach }: MatrixRow): Reach {
  if (scope === null) return 'ALL';
  if (!viewer.scopes.some((held) => held === scope)) return 'NONE';
  const reaches = viewer.parties.map((party) => reach[party]);
  return REACHES.toReversed().find((candidate) => reaches.includes(candidate)) ?? 'NONE';
}
