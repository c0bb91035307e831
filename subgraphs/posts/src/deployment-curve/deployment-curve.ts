import { PortalError, type Viewer } from '@iscg/access';
import { FORCES, plusMonths, yearOf, type PlainDate } from '@iscg/values';
import { POSTS_SOURCE, definitionOf, figuresByForce, figuresOf, seenBy } from '../department-coverage/index.js';
import type { ForceCount, PostCount } from '../department-coverage/index.js';
import type { PostFilter } from '../post/index.js';
import type { CurveStep, DeploymentPoint } from './deployment-curve.model.js';

/** Posts gained or lost between one day of the curve and the next, of one département, force and competence. */
export interface PostChange extends PostCount {
  /** Rank of the first day of the curve, from 0, that counts them. */
  readonly rank: number;
}

const MONTHS: Readonly<Record<CurveStep, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const MOST_POINTS = 400;

/**
 * The days of a curve: `from`, a step later and so on, and `to`; a day that a month lacks becomes its last day.
 * @throws PortalError `BAD_USER_INPUT` for an interval that ends before it begins, or of more than 400 days
 */
export function curveDays(from: PlainDate, to: PlainDate, step: CurveStep): PlainDate[] {
  if (to < from) {
    throw new PortalError(
      'BAD_USER_INPUT',
      `« to » (${to}) vient avant « from » (${from}) : inversez les deux jours.`,
      { field: 'to' },
    );
  }
  const steps = Math.floor((monthOf(to) - monthOf(from)) / MONTHS[step]);
  const days = Array.from({ length: steps + 1 }, (_, rank) => plusMonths(from, rank * MONTHS[step]));
  const until = [...days.filter((day) => day < to), to];
  if (until.length <= MOST_POINTS) return until;
  throw new PortalError(
    'BAD_USER_INPUT',
    `La courbe compterait ${until.length} points : demandez-en ${MOST_POINTS} au plus, avec un pas plus long (QUARTER ou YEAR) ou une période plus courte.`,
    { field: 'step' },
  );
}

/** The curve from what changes between its days. What the viewer may not see is left out here as well as by the row policy. */
export function deploymentCurveOf(
  days: readonly PlainDate[],
  changes: readonly PostChange[],
  viewer: Viewer,
  filter?: PostFilter | null,
): DeploymentPoint[] {
  const changesOf = days.map((): PostChange[] => []);
  for (const change of seenBy(viewer, changes)) changesOf[change.rank]?.push(change);
  let standing: ForceCount[] = FORCES.map((force) => ({ force, posts: 0, fteHundredths: 0 }));
  return days.map((on, rank) => {
    standing = FORCES.map((force) => sumOf(force, [...standing, ...(changesOf[rank] ?? [])]));
    return {
      on,
      ...figuresOf(standing),
      byForce: figuresByForce(standing),
      source: POSTS_SOURCE,
      definition: definitionOf(filter),
    };
  });
}

function sumOf(force: string, counts: readonly ForceCount[]): ForceCount {
  const own = counts.filter((count) => count.force === force);
  return {
    force,
    posts: own.reduce((total, { posts }) => total + posts, 0),
    fteHundredths: own.reduce((total, { fteHundredths }) => total + fteHundredths, 0),
  };
}

function monthOf(day: PlainDate): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7));
}
