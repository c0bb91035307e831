import { InvalidValue, parseDepartmentCode } from '@iscg/values';
import type { PostFilter } from './post.args.js';
import { parseReferencePrefix } from './post-reference.js';

/** A filter, checked: what the store's statement takes. `null` is no condition. */
export interface PostSelection {
  readonly force: string | null;
  readonly territory: string | null;
  readonly departmentCodes: readonly string[] | null;
  readonly states: readonly string[] | null;
  readonly referencePrefix: string | null;
}

const MOST_CODES = 101;

/** Checks a filter. @throws InvalidValue naming what is wrong, in French */
export function selectionOf(filter: PostFilter | null | undefined): PostSelection {
  const { force, territory, departmentCodes, states, referencePrefix } = filter ?? {};
  if ((departmentCodes?.length ?? 0) > MOST_CODES) {
    throw new InvalidValue(
      'PostFilter',
      'departmentCodes',
      `« departmentCodes » compte plus de ${MOST_CODES} départements.`,
    );
  }
  return {
    force: force ?? null,
    territory: territory ?? null,
    departmentCodes: unique(departmentCodes?.map(parseDepartmentCode)),
    states: unique(states),
    referencePrefix:
      referencePrefix === undefined || referencePrefix === null ? null : parseReferencePrefix(referencePrefix),
  };
}

function unique<Item>(items: readonly Item[] | null | undefined): Item[] | null {
  return items && items.length > 0 ? [...new Set(items)] : null;
}
