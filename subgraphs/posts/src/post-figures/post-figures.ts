import type { Viewer } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import {
  POSTS_SOURCE,
  byServedForce,
  definitionOf,
  figuresByForce,
  figuresOf,
  seenBy,
  statusOf,
  type PostCount,
} from '../department-coverage/index.js';
import { EXISTING_STATES, Territory, type PostFilter } from '../post/index.js';
import type { DepartmentFigures, PostFigures } from './post-figures.model.js';

/** Posts of one département, force, territory, state and competence. */
export interface DetailedCount extends PostCount {
  readonly territory: string;
  readonly state: string;
}

/** What is counted: the départements that the filter allows, and the posts in them. */
export interface CountedPosts {
  readonly departmentCodes: readonly string[];
  /** Those of them that are overseas. */
  readonly overseasCodes: readonly string[];
  readonly counts: readonly DetailedCount[];
}

const TERRITORIES = Object.values(Territory);

/** The figures of a day. Counts of posts that the viewer may not see are left out here as well as by the row policy. */
export function postFiguresOf(
  { departmentCodes, overseasCodes, counts }: CountedPosts,
  viewer: Viewer,
  asOf: PlainDate,
  filter?: PostFilter | null,
): PostFigures {
  const seen = seenBy(viewer, counts);
  return {
    asOf,
    ...figuresOf(seen),
    byForce: figuresByForce(seen),
    byState: EXISTING_STATES.map((state) => ({
      state,
      posts: figuresOf(seen.filter((count) => count.state === state)).posts,
    })),
    byTerritory: TERRITORIES.map((territory) => ({
      territory,
      ...figuresOf(seen.filter((count) => count.territory === territory)),
    })),
    departments: departmentFiguresOf(departmentCodes, seen),
    overseasDepartments: departmentFiguresOf(overseasCodes, seen),
    departmentsByServedForce: byServedForce(seen, (force, own) => ({
      force,
      ...departmentFiguresOf(departmentCodes, own),
    })),
    source: POSTS_SOURCE,
    definition: definitionOf(filter),
  };
}

/** How many of the départements have no post, one post, two or more. */
function departmentFiguresOf(codes: readonly string[], counts: readonly PostCount[]): DepartmentFigures {
  const posts = new Map(codes.map((code) => [code, 0]));
  for (const { departmentCode, posts: number } of counts) {
    const known = posts.get(departmentCode);
    if (known !== undefined) posts.set(departmentCode, known + number);
  }
  const figures = { COVERED: 0, SINGLE: 0, UNCOVERED: 0 };
  for (const number of posts.values()) figures[statusOf(number)] += 1;
  return { covered: figures.COVERED, single: figures.SINGLE, uncovered: figures.UNCOVERED };
}
