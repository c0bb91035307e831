import { FUNDERS, type Viewer } from '@iscg/access';
import { answersOfOwnParty, satisfactionTotals } from '../evaluation/index.js';
import { reachedFor, type ReachedCount } from '../training-figures/index.js';
import { suppress, sumOf, type Answers } from './disclosure.js';
import type { Satisfaction, SatisfactionGroup } from './satisfaction.model.js';
import type { AnswerCount } from './satisfaction.store.js';

const NOBODY: Answers = { answers: 0, score: 0 };

/**
 * The satisfaction of one viewer's persons by group, under disclosure control. The row policies have already limited the
 * rows; the same rule is asked again here, because a sum no longer tells whose answers are in it.
 */
export function satisfactionFor(
  viewer: Viewer,
  reached: readonly ReachedCount[],
  counts: readonly AnswerCount[],
  threshold: number,
): Satisfaction {
  const own = counts.filter(({ party, departmentCode }) =>
    answersOfOwnParty.allows(viewer, { partyCode: party, departmentCode }),
  );
  const parties = FUNDERS.filter((party) => satisfactionTotals.allows(viewer, { parties: [party] }));
  const groups = reachedFor(viewer, reached).map((group) => ({
    ...group,
    given: own.filter(({ key }) => key === group.key).reduce((sum, one) => sumOf([sum, one]), NOBODY),
  }));
  const kept = suppress(
    groups.map(({ given }) => given),
    threshold,
  );
  return {
    parties,
    total: {
      parties,
      key: null,
      label: null,
      reached: groups.reduce((sum, group) => sum + group.reached, 0),
      ...shown(sumOf(groups.map(({ given }) => given)), kept.total, threshold),
    },
    groups: groups.map(({ given, ...group }, index) => ({ ...group, ...shown(given, kept.groups[index], threshold) })),
    threshold,
    source: 'Évaluations anonymes déposées par code, et feuilles de présence tenues par l’ANISCG.',
    definition: `Moyenne des notes de 1 à 5, à une décimale. Un groupe de moins de ${threshold} réponses ne la montre pas, ni les groupes dont elle se déduirait.`,
  };
}

function shown(
  { answers, score }: Answers,
  suppressed: boolean | undefined,
  threshold: number,
): Pick<SatisfactionGroup, 'answers' | 'average' | 'suppressed' | 'reason'> {
  if (suppressed !== false) {
    const reason = `Moins de ${threshold} réponses dans ce groupe, ou dans un groupe qui s’en déduirait : les montrer permettrait de reconnaître quelqu’un.`;
    return { answers: null, average: null, suppressed: true, reason };
  }
  const average = answers === 0 ? null : Math.round((score * 10) / answers) / 10;
  return { answers, average, suppressed: false, reason: null };
}
