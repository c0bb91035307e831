import type { Connection } from './connection';

/** Reads one page of a list, from the first one on. */
export type ReadPage<Row> = (after: string | undefined, signal: AbortSignal) => Promise<Connection<Row> | null>;

/** The rows of all the pages of a list. `onRead` is told after each page how many were read. */
export async function everyRow<Row>(
  readPage: ReadPage<Row>,
  signal: AbortSignal,
  onRead: (read: number) => void = () => undefined,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await readPage(after, signal);
    if (!page) break;
    rows.push(...page.nodes);
    onRead(rows.length);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return rows;
}
