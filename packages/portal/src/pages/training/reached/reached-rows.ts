import { reasonOf, type PeopleReachedQuery, type Reason, type TrainingDimension } from '@iscg/client';
import { codeIn } from '../../../ui/list/choices';
import { PARTY_WORDS } from '../../../words';
import { AUDIENCE_WORDS } from '../words';

type ReachedGroup = NonNullable<NonNullable<PeopleReachedQuery['trainingFigures']>['reached']>[number];
export type SatisfactionGroup = NonNullable<NonNullable<PeopleReachedQuery['satisfaction']>['groups']>[number];

/** One group of persons: how many came, and what they think of it. */
export interface ReachedRow {
  readonly key: string;
  readonly name: string;
  readonly reached: number | null;
  readonly satisfaction: SatisfactionGroup | undefined;
  /** Why no satisfaction is there at all. */
  readonly reason: Reason | undefined;
}

/** The groups of an answer, the largest first; years in their order. `departments`: names by code. */
export function reachedRows(
  answer: PeopleReachedQuery,
  by: TrainingDimension,
  departments: ReadonlyMap<string, string>,
): readonly ReachedRow[] {
  const satisfaction = new Map(answer.satisfaction?.groups?.map((group) => [group.key, group]));
  const reason = reasonOf(answer, 'satisfaction');
  const rows = (answer.trainingFigures?.reached ?? []).map((group) => ({
    key: group.key ?? '',
    name: nameOf(group, by, departments),
    reached: group.reached,
    satisfaction: satisfaction.get(group.key),
    reason,
  }));
  return rows.sort((one, other) =>
    by === 'YEAR' ? one.key.localeCompare(other.key) : (other.reached ?? 0) - (one.reached ?? 0),
  );
}

function nameOf({ key, label }: ReachedGroup, by: TrainingDimension, departments: ReadonlyMap<string, string>): string {
  const text = key ?? '';
  if (by === 'AUDIENCE') {
    const audience = codeIn(AUDIENCE_WORDS, text);
    return audience ? AUDIENCE_WORDS[audience] : text;
  }
  if (by === 'PARTY') {
    const party = codeIn(PARTY_WORDS, text);
    return party ? PARTY_WORDS[party] : text;
  }
  if (by === 'DEPARTMENT') return [text, departments.get(text)].filter(Boolean).join(' – ');
  return label ?? text;
}
