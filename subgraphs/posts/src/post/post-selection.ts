import type { Party, Viewer } from '@iscg/access';
import { InvalidValue, parseDepartmentCode, parseIdentifier } from '@iscg/values';
import { namesFoundBy, wordsOf } from '../competence/index.js';
import { parseRegionCode } from '../department/index.js';
import type { PostState } from './lifecycle.js';
import type { PostFilter } from './post.args.js';
import { parseReferencePrefix } from './post-reference.js';

/** A filter, checked: what the store's statement takes. `null` is no condition. */
export interface PostSelection {
  readonly force: string | null;
  readonly territory: string | null;
  readonly departmentCodes: readonly string[] | null;
  readonly regionCodes: readonly string[] | null;
  readonly referencePrefix: string | null;
  readonly competentParty: string | null;
  readonly employerId: string | null;
  readonly hostUnitId: string | null;
  readonly states: readonly PostState[] | null;
  /** Words that must all be found. */
  readonly words: readonly string[] | null;
  /** The parties whose social workers may be found by name; every one when null. */
  readonly namesOf: readonly Party[] | null;
}

const MOST_DEPARTMENTS = 101;
const MOST_REGIONS = 18;

/** Checks a filter of a viewer's. @throws InvalidValue naming what is wrong, in French */
export function selectionOf(filter: PostFilter | null | undefined, viewer: Viewer): PostSelection {
  const { departmentCodes, regionCodes, referencePrefix, employerId, hostUnitId, states, search } = filter ?? {};
  atMost(MOST_DEPARTMENTS, 'departmentCodes', 'départements', departmentCodes);
  atMost(MOST_REGIONS, 'regionCodes', 'régions', regionCodes);
  return {
    force: filter?.force ?? null,
    territory: filter?.territory ?? null,
    departmentCodes: unique(departmentCodes?.map(parseDepartmentCode)),
    regionCodes: unique(regionCodes?.map(parseRegionCode)),
    referencePrefix: given(referencePrefix, parseReferencePrefix),
    competentParty: filter?.competentParty ?? null,
    employerId: given(employerId, parseIdentifier),
    hostUnitId: given(hostUnitId, parseIdentifier),
    states: unique(states),
    words: given(search, wordsOf),
    namesOf: namesFoundBy(viewer),
  };
}

function atMost(most: number, field: string, noun: string, codes: readonly string[] | null | undefined): void {
  if ((codes?.length ?? 0) <= most) return;
  throw new InvalidValue('PostFilter', field, `« ${field} » compte plus de ${most} ${noun}.`);
}

function given<Value>(text: string | null | undefined, parse: (text: string) => Value): Value | null {
  return text === undefined || text === null ? null : parse(text);
}

function unique<Item>(items: readonly Item[] | null | undefined): Item[] | null {
  return items && items.length > 0 ? [...new Set(items)] : null;
}
