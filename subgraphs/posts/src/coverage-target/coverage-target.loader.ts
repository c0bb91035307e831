import { batchLoader, listLoader, type BatchLoader } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import type { CoverageTarget } from './coverage-target.model.js';
import { targetHistories, targetsOfDepartments } from './coverage-target.store.js';

const keyOf = ({ departmentCode }: CoverageTarget) => departmentCode;

/** The target of a département in effect on a day, by code. */
export function targetOfDepartment(asOf: PlainDate): BatchLoader<string, CoverageTarget> {
  return batchLoader({
    name: `targetOfDepartment:${asOf}`,
    read: (transaction, codes) => targetsOfDepartments(transaction, asOf, codes),
    keyOf,
  });
}

/** Every target of a département, by code. */
export const targetHistory = listLoader<string, CoverageTarget>({
  name: 'targetHistory',
  read: targetHistories,
  keyOf,
});
