import DataLoader from 'dataloader';
import type { Transaction } from './transaction.js';

/** How to read many rows at once by key: one statement whatever the number of keys. */
export interface BatchLoader<Key, Row> {
  readonly name: string;
  read(transaction: Transaction, keys: readonly Key[]): Promise<readonly Row[]>;
  keyOf(row: Row): Key;
}

export type Loads<Key, Row> = (key: Key) => Promise<Row | null>;

/** A loader of one request: batches, orders the rows by the keys asked, null where there is none. */
export function createLoads<Key extends string, Row>(
  { read, keyOf }: BatchLoader<Key, Row>,
  transaction: () => Promise<Transaction>,
): Loads<Key, Row> {
  const loader = new DataLoader<Key, Row | null>(async (keys) => {
    const rows = await read(await transaction(), keys);
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
  return (key) => loader.load(key);
}

/** Declares a loader of single rows; use `listLoader` where a key has several. */
export function batchLoader<Key extends string, Row>(loader: BatchLoader<Key, Row>): BatchLoader<Key, Row> {
  return loader;
}

export interface RowList<Key, Row> {
  readonly key: Key;
  readonly rows: Row[];
}

/** Declares a loader of several rows by key, in the order the statement returns them. */
export function listLoader<Key extends string, Row>(
  loader: BatchLoader<Key, Row>,
): BatchLoader<Key, RowList<Key, Row>> {
  return {
    name: loader.name,
    keyOf: ({ key }) => key,
    read: async (transaction, keys) => {
      const lists = new Map<Key, RowList<Key, Row>>(keys.map((key) => [key, { key, rows: [] }]));
      for (const row of await loader.read(transaction, keys)) lists.get(loader.keyOf(row))?.rows.push(row);
      return [...lists.values()];
    },
  };
}
