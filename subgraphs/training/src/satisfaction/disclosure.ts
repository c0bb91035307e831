import type { Party } from '@iscg/access';
import type { TrainingDimension } from '../training-figures/index.js';

/** The answers of some persons. */
export interface Answers {
  /** How many persons answered. */
  readonly answers: number;
  /** The sum of their scores, 1 to 5 each. */
  readonly score: number;
}

/** The answers of the persons of one party about one session, and what the session is counted under. */
export interface SessionAnswers extends Answers {
  readonly party: Party;
  readonly sessionId: string;
  readonly programmeId: string;
  readonly audience: string;
  readonly departmentCode: string;
  readonly year: number;
}

/** The groups of each table that answers are counted under. */
export const KEYS: Readonly<Record<TrainingDimension, (answers: SessionAnswers) => string>> = {
  SESSION: ({ sessionId }) => sessionId,
  PROGRAMME: ({ programmeId }) => programmeId,
  AUDIENCE: ({ audience }) => audience,
  PARTY: ({ party }) => party,
  DEPARTMENT: ({ departmentCode }) => departmentCode,
  YEAR: ({ year }) => String(year),
};

type Level = (answers: SessionAnswers) => readonly (string | number)[];

/** Together with whom few persons are counted: first those nearest to them. All of one party, so that it sees the same. */
const WITHIN_DEPARTMENT: readonly Level[] = [
  ({ party, sessionId }) => [party, sessionId],
  ({ party, programmeId, departmentCode, year }) => [party, programmeId, departmentCode, year],
];
const ACROSS_DEPARTMENTS: readonly Level[] = [
  ({ party, programmeId, year }) => [party, programmeId, year],
  ({ party, audience, year }) => [party, audience, year],
  ({ party, year }) => [party, year],
  ({ party }) => [party],
];

/**
 * Puts the answers into bundles of the threshold or more, which are never taken apart: a figure counts the bundles that
 * lie wholly within it. Whatever figures are subtracted, of whatever tables, years or viewers, what is left is made of
 * whole bundles; so nothing is learnt of fewer persons than the threshold. Answers that find no bundle count nowhere.
 *
 * A viewer bound to départements has not all answers at hand: there, bundles end at the département, as they begin for
 * everybody else.
 */
export function bundlesOf(
  all: readonly SessionAnswers[],
  threshold: number,
  isBound: boolean,
): readonly (readonly SessionAnswers[])[] {
  const bundles: (readonly SessionAnswers[])[] = [];
  let loose = all;
  for (const level of isBound ? WITHIN_DEPARTMENT : [...WITHIN_DEPARTMENT, ...ACROSS_DEPARTMENTS]) {
    const groups = groupBy(loose, level);
    bundles.push(...groups.filter((group) => sumOf(group).answers >= threshold));
    loose = groups.filter((group) => sumOf(group).answers < threshold).flat();
  }
  return bundles;
}

/** The answers of the bundles whose every part is within a figure. */
export function answersWithin(
  bundles: readonly (readonly SessionAnswers[])[],
  isWithin: (answers: SessionAnswers) => boolean,
): Answers {
  return sumOf(bundles.filter((bundle) => bundle.every(isWithin)).flat());
}

/** All answers together. */
export function sumOf(groups: readonly Answers[]): Answers {
  return groups.reduce<Answers>(
    (sum, { answers, score }) => ({ answers: sum.answers + answers, score: sum.score + score }),
    { answers: 0, score: 0 },
  );
}

function groupBy(all: readonly SessionAnswers[], level: Level): SessionAnswers[][] {
  const groups = new Map<string, SessionAnswers[]>();
  for (const answers of all) {
    const key = JSON.stringify(level(answers));
    groups.set(key, [...(groups.get(key) ?? []), answers]);
  }
  return [...groups.values()];
}
