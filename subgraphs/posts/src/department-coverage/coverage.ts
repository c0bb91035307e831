import type { Viewer } from '@iscg/access';
import { FORCES, type PlainDate } from '@iscg/values';
import { postOfCompetence, type CompetenceRow } from '../competence/index.js';
import type {
  CoverageStatus,
  DepartmentCoverage,
  ForceCoverage,
  ServedForce,
  ServedForceCoverage,
} from './coverage.model.js';

/** Posts of one force; FTE in hundredths, so that sums are exact. */
export interface ForceCount {
  readonly force: string;
  readonly posts: number;
  readonly fteHundredths: number;
}

/** Posts of one département, force and competence. */
export interface PostCount extends CompetenceRow, ForceCount {}

/** A number of posts and their full-time equivalents, a decimal text. */
export interface Figures {
  readonly posts: number;
  readonly fte: string;
}

/** Where every count of posts comes from. */
export const POSTS_SOURCE = 'Registre des postes du portail, tenu par l’ANISCG.';

const COUNTED =
  'Postes ouverts et non fermés à la date donnée, vacants et suspendus compris, dans la compétence de la personne connectée';

/** What a count of posts counts, in French; it says so when a filter has a condition. */
export function definitionOf(filter?: object | null): string {
  const conditions: unknown[] = Object.values(filter ?? {});
  const filtered = conditions.some((condition) =>
    Array.isArray(condition) ? condition.length > 0 : condition !== undefined && condition !== null,
  );
  return filtered ? `${COUNTED}, parmi ceux que le filtre retient.` : `${COUNTED}.`;
}

/**
 * The coverage of a département from the counts of its posts. Counts of posts that the viewer may not see are left
 * out here as well as by the row policy: a figure has no field to mask.
 */
export function coverageOf(counts: readonly PostCount[], viewer: Viewer, asOf: PlainDate): DepartmentCoverage {
  const seen = seenBy(viewer, counts);
  const total = figuresOf(seen);
  return {
    asOf,
    ...total,
    byForce: figuresByForce(seen),
    byServedForce: coverageByServedForce(seen),
    status: statusOf(total.posts),
    source: POSTS_SOURCE,
    definition: definitionOf(),
  };
}

/** The counts of posts that the viewer may see: the field lock of a figure. */
export function seenBy<Count extends CompetenceRow>(viewer: Viewer, counts: readonly Count[]): Count[] {
  return counts.filter((count) => postOfCompetence.allows(viewer, count));
}

/** Police, gendarmerie, mixed: always the three, zeros included. */
export function figuresByForce(counts: readonly ForceCount[]): ForceCoverage[] {
  return FORCES.map((force) => ({ force, ...figuresOf(counts.filter((count) => count.force === force)) }));
}

const SERVED: readonly ServedForce[] = ['POLICE', 'GENDARMERIE'];

/** What `of` makes of the counts of posts that serve each force, police then gendarmerie; a mixed post serves both. */
export function byServedForce<Count extends ForceCount, Made>(
  counts: readonly Count[],
  of: (force: ServedForce, counts: readonly Count[]) => Made,
): Made[] {
  return SERVED.map((served) =>
    of(
      served,
      counts.filter(({ force }) => force === served || force === 'MIXED'),
    ),
  );
}

function coverageByServedForce(counts: readonly ForceCount[]): ServedForceCoverage[] {
  return byServedForce(counts, (force, own) => {
    const figures = figuresOf(own);
    return { force, ...figures, status: statusOf(figures.posts) };
  });
}

/** No post, one post, two or more. */
export function statusOf(posts: number): CoverageStatus {
  return posts === 0 ? 'UNCOVERED' : posts === 1 ? 'SINGLE' : 'COVERED';
}

/** Hundredths as a decimal text: 150 is "1.50". */
export function fteText(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of counts. */
export function figuresOf(counts: readonly ForceCount[]): Figures {
  return {
    posts: counts.reduce((total, { posts }) => total + posts, 0),
    fte: fteText(counts.reduce((total, { fteHundredths }) => total + fteHundredths, 0)),
  };
}
