import type { Viewer } from '@iscg/access';
import { FORCES, type PlainDate } from '@iscg/values';
import { postOfCompetence, type CompetenceRow } from '../competence/index.js';
import type { CoverageStatus, DepartmentCoverage, ForceCoverage } from './coverage.model.js';

/** Posts of one département, force and competence; FTE in hundredths, so that sums are exact. */
export interface PostCount extends CompetenceRow {
  readonly force: string;
  readonly posts: number;
  readonly fteHundredths: number;
}

/**
 * The coverage of a département from the counts of its posts. Counts of posts that the viewer may not see are left
 * out here as well as by the row policy: a figure has no field to mask.
 */
export function coverageOf(counts: readonly PostCount[], viewer: Viewer, asOf: PlainDate): DepartmentCoverage {
  const seen = counts.filter((count) => postOfCompetence.allows(viewer, count));
  const byForce = FORCES.map((force): ForceCoverage => ({
    force,
    ...figures(seen.filter((count) => count.force === force)),
  }));
  const total = figures(seen);
  return {
    asOf,
    ...total,
    byForce,
    status: statusOf(total.posts),
    source: 'Registre des postes du portail, tenu par l’ANISCG.',
    definition:
      'Postes ouverts et non fermés à la date donnée, vacants et suspendus compris, dans la compétence de la personne connectée.',
  };
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

function figures(counts: readonly PostCount[]): { posts: number; fte: string } {
  const sum = (of: (count: PostCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  return { posts: sum(({ posts }) => posts), fte: fteText(sum(({ fteHundredths }) => fteHundredths)) };
}
