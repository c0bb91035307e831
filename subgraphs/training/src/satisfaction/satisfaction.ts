import { FUNDERS, type Viewer } from '@iscg/access';
import { answersOfOwnParty, satisfactionTotals } from '../evaluation/index.js';
import { reachedFor, type ReachedCount, type TrainingDimension } from '../training-figures/index.js';
import { answersWithin, bundlesOf, KEYS, type Answers, type SessionAnswers } from './disclosure.js';
import type { Satisfaction, SatisfactionGroup } from './satisfaction.model.js';

/** What is asked of the satisfaction. */
export interface SatisfactionSelection {
  readonly by: TrainingDimension;
  /** All years when null. */
  readonly year: number | null;
}

/**
 * The satisfaction of one viewer's persons by group, under disclosure control. The row policies have already limited the
 * rows; the same rule is asked again here, because a sum no longer tells whose answers are in it.
 */
export function satisfactionFor(
  viewer: Viewer,
  { by, year: asked }: SatisfactionSelection,
  reached: readonly ReachedCount[],
  answers: readonly SessionAnswers[],
  threshold: number,
): Satisfaction {
  const own = answers.filter(({ party, departmentCode }) =>
    answersOfOwnParty.allows(viewer, { partyCode: party, departmentCode }),
  );
  const parties = FUNDERS.filter((party) => satisfactionTotals.allows(viewer, { parties: [party] }));
  const bundles = bundlesOf(own, threshold, viewer.departments !== undefined);
  const figure = (isWithin: (answers: SessionAnswers) => boolean) =>
    shown(own.some(isWithin), answersWithin(bundles, isWithin), threshold);
  const inYear = ({ year }: SessionAnswers) => asked === null || year === asked;
  const groups = reachedFor(viewer, reached).map((group) => ({
    ...group,
    ...figure((one) => inYear(one) && KEYS[by](one) === group.key),
  }));
  const persons = groups.reduce((sum, group) => sum + group.reached, 0);
  return {
    parties,
    total: { parties, key: null, label: null, reached: persons, ...figure(inYear) },
    groups,
    threshold,
    source: 'Évaluations anonymes déposées par code, et feuilles de présence tenues par l’ANISCG.',
    definition: `Moyenne des notes de 1 à 5, à une décimale. Moins de ${threshold} réponses d’une partie à une session ne sont comptées qu’avec d’autres de la même partie, et dans les seuls totaux qui les contiennent toutes.`,
  };
}

/** What is told of a figure: its answers, or why they are kept back. */
function shown(
  wasAnswered: boolean,
  { answers, score }: Answers,
  threshold: number,
): Pick<SatisfactionGroup, 'answers' | 'average' | 'suppressed' | 'reason'> {
  if (wasAnswered && answers === 0) {
    const reason = `Moins de ${threshold} réponses d’une même partie, ou des réponses comptées avec d’autres : les montrer permettrait de reconnaître quelqu’un.`;
    return { answers: null, average: null, suppressed: true, reason };
  }
  const average = answers === 0 ? null : Math.round((score * 10) / answers) / 10;
  return { answers, average, suppressed: false, reason: null };
}
