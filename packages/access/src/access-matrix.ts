import { readFileSync } from 'node:fs';
import type { MatrixRow } from './matrix.js';

const COMMITTED = new URL('../matrix.json', import.meta.url);

let known: ReadonlyMap<string, readonly MatrixRow[]> | undefined;

/** The committed matrix by `Type.field`; a field that several subgraphs declare has a row of each. */
export function accessMatrix(): ReadonlyMap<string, readonly MatrixRow[]> {
  known ??= read();
  return known;
}

function read(): ReadonlyMap<string, readonly MatrixRow[]> {
  const services = JSON.parse(readFileSync(COMMITTED, 'utf8')) as Readonly<Record<string, readonly MatrixRow[]>>;
  const rows = new Map<string, MatrixRow[]>();
  for (const row of Object.values(services).flat()) {
    const key = `${row.type}.${row.field}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}
