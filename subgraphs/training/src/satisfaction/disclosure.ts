/** The answers of one group of persons. */
export interface Answers {
  /** How many persons answered. */
  readonly answers: number;
  /** The sum of their scores, 1 to 5 each. */
  readonly score: number;
}

/** Which figures of one table are kept back: each group's, and their total's. */
export interface Suppression {
  readonly groups: readonly boolean[];
  readonly total: boolean;
}

/**
 * Which groups of a table of groups and their total must not show their answers, so that no group below the threshold
 * does, and none can be worked out from what is shown.
 *
 * Whoever subtracts the groups shown from the total learns the number and the sum of the answers kept back, together.
 * So these are enlarged, by the smallest group still shown, until together they are as good as a group that may be
 * shown, and leave open how many answers each of them has and what they are. When every group is kept back and that is
 * still not so, the total is kept back too. A group without any answer says so: there is nobody in it to protect.
 */
export function suppress(groups: readonly Answers[], threshold: number): Suppression {
  const hidden = new Set(groups.filter(({ answers }) => answers > 0 && answers < threshold));
  const smallestFirst = groups.filter(({ answers }) => answers >= threshold).sort((a, b) => a.answers - b.answers);
  if (hidden.size > 0) {
    for (const next of smallestFirst) {
      if (keepsItsSecret([...hidden], threshold)) break;
      hidden.add(next);
    }
  }
  return {
    groups: groups.map((group) => hidden.has(group)),
    total: hidden.size > 0 && !keepsItsSecret([...hidden], threshold),
  };
}

/** Whether groups of which only the sum is known tell nothing of one of them. */
function keepsItsSecret(hidden: readonly Answers[], threshold: number): boolean {
  const { answers, score } = sumOf(hidden);
  const openNumbers = hidden.length > 1 && answers > hidden.length;
  const openScores = score > answers && score < 5 * answers;
  return answers >= threshold && openNumbers && openScores;
}

/** All answers together. */
export function sumOf(groups: readonly Answers[]): Answers {
  return groups.reduce((sum, group) => ({ answers: sum.answers + group.answers, score: sum.score + group.score }), {
    answers: 0,
    score: 0,
  });
}
