import { listLoader, type BatchLoader, type RowList } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { PostCount } from './coverage.js';
import { postCountsOfDepartments } from './coverage.store.js';

/** The counts of a département on a day, by code. */
export function postCountsOfDepartment(asOf: PlainDate): BatchLoader<string, RowList<string, PostCount>> {
  return listLoader({
    name: `postCountsOfDepartment:${asOf}`,
    read: (transaction, codes) => postCountsOfDepartments(transaction, asOf, codes),
    keyOf: ({ departmentCode }) => departmentCode,
  });
}
