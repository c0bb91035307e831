import type { Viewer } from '@iscg/access';
import { FORCES, competentParties, type Force, type PlainDate } from '@iscg/values';
import { postOfCompetence } from '../competence/index.js';
import type { Department } from '../department/index.js';
import { POSTS_SOURCE, figuresOf, fteText, seenBy, type PostCount } from '../department-coverage/index.js';
import type { CoverageAgainstTarget, DepartmentComparison, TargetStatus, TargetTotals } from './comparison.model.js';
import type { CoverageTarget } from './coverage-target.model.js';

/** What is compared on a day: the départements, the counts of their posts, the targets in effect. */
export interface Compared {
  readonly asOf: PlainDate;
  readonly force: Force | null;
  readonly departments: readonly Department[];
  readonly counts: readonly PostCount[];
  readonly targets: readonly CoverageTarget[];
}

const DEFINITION =
  'Postes ouverts et non fermés à la date donnée, vacants et suspendus compris, des forces dont la personne connectée voit tous les postes du département, en regard de la part d’objectif de ces mêmes forces ; sans objectif ou sans part comparable, aucun écart n’est donné.';

/**
 * Posts against targets. A viewer who sees the posts of some forces only is compared with the part of the target that
 * these forces stand for, and with nothing where the target is not split.
 */
export function coverageAgainstTargetOf(compared: Compared, viewer: Viewer): CoverageAgainstTarget {
  const { asOf, force, departments } = compared;
  const seen = { ...compared, counts: seenBy(viewer, compared.counts) };
  const rows = departments.map((department) => comparisonOf(department, seen, viewer));
  return {
    asOf,
    force,
    departments: rows,
    metropolitan: totalsOf(rows.filter(({ department }) => !department.overseas)),
    overseas: totalsOf(rows.filter(({ department }) => department.overseas)),
    source: POSTS_SOURCE,
    definition: DEFINITION,
  };
}

/** The forces all of whose posts in a département the viewer sees. */
function forcesSeen(departmentCode: string, viewer: Viewer): Force[] {
  return FORCES.filter((force) =>
    postOfCompetence.allows(viewer, { departmentCode, competentParties: competentParties(force, departmentCode) }),
  );
}

function comparisonOf(department: Department, compared: Compared, viewer: Viewer): DepartmentComparison {
  const { asOf, force, counts, targets } = compared;
  const countedForces = forcesSeen(department.code, viewer).filter((one) => force === null || one === force);
  const own = counts.filter(
    (count) => count.departmentCode === department.code && countedForces.some((one) => one === count.force),
  );
  const figures = countedForces.length > 0 ? figuresOf(own) : { posts: null, fte: null };
  const target = targets.find(({ departmentCode }) => departmentCode === department.code) ?? null;
  const comparedTarget = target && partOf(target, countedForces);
  const gap = figures.posts === null || comparedTarget === null ? null : figures.posts - comparedTarget;
  const whole = gap !== null && countedForces.length === FORCES.length;
  return {
    department: { ...department, asOf },
    countedForces,
    ...figures,
    target,
    comparedTarget,
    gap,
    fteGap: whole && target ? fteGapOf(figures.fte, target.fte) : null,
    status: target === null ? 'NO_TARGET' : statusOf(gap),
  };
}

/** What these forces stand for in a target: all of it for all of them, their parts when it is split, else unknown. */
function partOf({ posts, byForce }: CoverageTarget, forces: readonly Force[]): number | null {
  if (forces.length === FORCES.length) return posts;
  if (byForce === null || forces.length === 0) return null;
  return byForce.reduce((sum, part) => (forces.includes(part.force) ? sum + part.posts : sum), 0);
}

function statusOf(gap: number | null): TargetStatus {
  if (gap === null) return 'NOT_COMPARABLE';
  return gap < 0 ? 'BELOW' : gap === 0 ? 'REACHED' : 'EXCEEDED';
}

function fteGapOf(fte: string | null, target: string | null): string | null {
  if (fte === null || target === null) return null;
  const hundredths = Number(fte.replace('.', '')) - Number(target.replace('.', ''));
  return `${hundredths < 0 ? '-' : ''}${fteText(Math.abs(hundredths))}`;
}

function totalsOf(rows: readonly DepartmentComparison[]): TargetTotals {
  const compared = rows.flatMap(({ posts, comparedTarget, gap }) =>
    posts === null || comparedTarget === null || gap === null ? [] : [{ posts, target: comparedTarget, gap }],
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    departments: rows.length,
    compared: compared.length,
    withoutTarget: rows.filter(({ status }) => status === 'NO_TARGET').length,
    notComparable: rows.filter(({ status }) => status === 'NOT_COMPARABLE').length,
    posts: sum(compared.map(({ posts }) => posts)),
    target: sum(compared.map(({ target }) => target)),
    missing: sum(compared.map(({ gap }) => Math.max(0, -gap))),
    surplus: sum(compared.map(({ gap }) => Math.max(0, gap))),
  };
}
