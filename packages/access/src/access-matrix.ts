import { readFileSync } from 'node:fs';
import type { MatrixRow } from './matrix.js';

const COMMITTED = new URL('../matrix.json', import.meta.url);

let committed: ReadonlyMap<string, readonly MatrixRow[]> | undefined;
let known: ReadonlyMap<string, readonly MatrixRow[]> | undefined;

/** The committed matrix by subgraph, in the order of its types and fields. */
export function accessMatrixBySubgraph(): ReadonlyMap<string, readonly MatrixRow[]> {
  committed ??= new Map(
    Object.entries(JSON.parse(readFileSync(COMMITTED, 'utf8')) as Readonly<Record<string, readonly MatrixRow[]>>),
  );
  return committed;
}

/** The committed matrix by `Type.field`; a field that several subgraphs declare has a row of each. */
export function accessMatrix(): ReadonlyMap<string, readonly MatrixRow[]> {
  known ??= byField();
  return known;
}

function byField(): ReadonlyMap<string, readonly MatrixRow[]> {
  const rows = new Map<string, MatrixRow[]>();
  for (const row of [...accessMatrixBySubgraph().values()].flat()) {
    const key = `${row.type}.${row.field}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
