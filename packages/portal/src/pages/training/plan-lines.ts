import { formatShortDay } from '../../ui/format';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Choice } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';
import { HOSTS, idsIn, type PlanDraft } from './session-draft';
import type { PlanChoices } from './use-plan-choices';

/** A session in words, a line each of its facts. */
export function planLines(plan: PlanDraft, choices: PlanChoices): readonly { term: string; value: string }[] {
  const host = HOSTS.find((party) => party === plan.hostParty);
  const trainers = idsIn(plan.trainerIds).map((id) => labelIn(choices.trainers, id));
  return [
    { term: 'Programme', value: labelIn(choices.programmes, plan.programmeId) },
    { term: 'Lieu', value: labelIn(choices.venues, plan.venueId) },
    { term: 'Début', value: momentOf(plan.startDay, plan.startHour) },
    { term: 'Fin', value: momentOf(plan.endDay, plan.endHour) },
    { term: 'Places', value: plan.seats },
    { term: 'Partie hôte', value: host ? PARTY_WORDS[host] : '–' },
    { term: 'Formateurs', value: trainers.length === 0 ? 'Pas encore désignés' : trainers.join(', ') },
  ];
}

/** The facts on which what was read, what is recorded now and what is typed are not one. */
export function comparePlans(
  before: PlanDraft,
  theirs: PlanDraft,
  mine: PlanDraft,
  choices: PlanChoices,
): readonly ConflictLine[] {
  const [theirLines, myLines] = [planLines(theirs, choices), planLines(mine, choices)];
  return planLines(before, choices)
    .map(({ term, value }, index) => ({
      label: term,
      before: value,
      theirs: theirLines[index]?.value ?? '',
      mine: myLines[index]?.value ?? '',
    }))
    .filter((line) => line.before !== line.theirs || line.theirs !== line.mine);
}

function labelIn(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? '–';
}

function momentOf(day: string, hour: string): string {
  return day === '' ? '–' : `${formatShortDay(day)} à ${hour}`;
}
