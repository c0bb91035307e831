import { PostWorkersDocument, type PostWorkersQuery } from '@iscg/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graph';
import { formatCount } from '../../ui/format';
import type { Choice } from '../../ui/list/list-url';

type Worker = NonNullable<PostWorkersQuery['socialWorkers']>['nodes'][number];

const FULL_TIME = 100;
const collator = new Intl.Collator('fr');

/** The social workers with working time left on a day, a hundred looked at each time. */
export interface FreeWorkers {
  readonly choices: readonly Choice[];
  /** How many persons were looked at for these choices. */
  readonly examined: number;
  /** How many persons there are in all. */
  readonly total: number;
  /** Looks at the next hundred; absent at the end. */
  readonly next?: () => void;
  /** Comes back to the first hundred; absent there. */
  readonly restart?: () => void;
}

/** Who may be proposed for a post as of `day`, `YYYY-MM-DD`. */
export function useFreeWorkers(day: string, { enabled }: { readonly enabled: boolean }): FreeWorkers {
  const [after, setAfter] = useState<string | null>(null);
  const { data } = useGraph(PostWorkersDocument, { after }, { enabled });
  const page = data?.socialWorkers;
  const end = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return {
    choices: (page?.nodes ?? [])
      .flatMap((worker) => choiceOf(worker, day))
      .sort((one, other) => collator.compare(one.label, other.label)),
    examined: page?.nodes.length ?? 0,
    total: page?.totalCount ?? 0,
    ...(end && { next: () => setAfter(end) }),
    ...(after !== null && { restart: () => setAfter(null) }),
  };
}

function choiceOf(worker: Worker, day: string): Choice[] {
  const { id, givenName, familyName } = worker;
  const left = FULL_TIME - workedHundredths(worker, day);
  if (left <= 0 || familyName === null) return [];
  const name = [familyName, givenName].filter(Boolean).join(' ');
  return [{ value: id, label: `${name} (${formatCount(left / FULL_TIME)} ETP disponible)` }];
}

/** Hundredths of a full time that a person works on a day. */
function workedHundredths({ assignments }: Worker, day: string): number {
  return (assignments ?? [])
    .filter(({ endsOn }) => endsOn === null || endsOn >= day)
    .reduce((sum, { fte }) => sum + Number((fte ?? '0').replace('.', '')), 0);
}
