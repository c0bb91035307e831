import type { SinceLastVisitQuery } from '@iscg/client';
import { dayOfInstant, formatDay, formatEuros } from '../../ui/format';
import { PARTY_WORDS } from '../../words';
import { lineAddress } from '../funding/addresses';
import { POST_NEWS_WORDS } from './words';

/** Something recorded since the person’s last visit. */
export interface News {
  readonly id: string;
  /** Instant, UTC. */
  readonly recordedAt: string;
  readonly title: string;
  readonly to: string;
}

type Event = NonNullable<SinceLastVisitQuery['postEvents']>['nodes'][number];
type Entry = NonNullable<SinceLastVisitQuery['payments']>['nodes'][number];

/** Posts and payments in one line of time, the latest recorded first. */
export function newsOf({ postEvents, payments }: SinceLastVisitQuery): News[] {
  return [...(postEvents?.nodes ?? []).flatMap(newsOfPost), ...(payments?.nodes ?? []).flatMap(newsOfPayment)].toSorted(
    (left, right) => right.recordedAt.localeCompare(left.recordedAt),
  );
}

/** How much happened that the short list does not show. */
export function countNotShown({ postEvents, payments }: SinceLastVisitQuery): number {
  return [postEvents, payments].reduce((rest, list) => rest + (list ? list.totalCount - list.nodes.length : 0), 0);
}

function newsOfPost({ kind, on, recordedAt, post }: Event): News[] {
  if (!kind || !recordedAt || !post?.reference) return [];
  const day = on && on !== dayOfInstant(recordedAt) ? ` à compter du ${formatDay(on)}` : '';
  const title = `Poste ${post.reference} : ${POST_NEWS_WORDS[kind]}${day}`;
  return [{ id: `${post.id} ${kind} ${recordedAt}`, recordedAt, title, to: `/postes/${post.reference}` }];
}

function newsOfPayment({ id, amount, reverses, recordedAt, subsidyLine }: Entry): News[] {
  if (!amount || !recordedAt || !subsidyLine?.funder) return [];
  const line = `${PARTY_WORDS[subsidyLine.funder.code]} ${subsidyLine.fiscalYear}`;
  const what = reverses === null ? 'Versement' : 'Contre-passation';
  return [{ id, recordedAt, title: `${what} de ${formatEuros(amount)}, ${line}`, to: lineAddress(subsidyLine.id) }];
}
