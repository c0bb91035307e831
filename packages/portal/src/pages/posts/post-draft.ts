import type { PostQuery } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Draft } from '../../ui/form/draft';
import type { Basis, Checked } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { codeIn } from '../../ui/list/choices';
import { FTE_FAULT, readFte } from './fte';
import { EVENT_WORDS, STATE_WORDS } from './words';

export type PostRecord = NonNullable<PostQuery['post']>;
export type PostEventRecord = NonNullable<PostRecord['events']>[number];

const LONGEST_REASON = 300;

export type PostField = 'on' | 'reason' | 'workerId' | 'fte';

/** What a form about a post asks; what it does not ask stays empty. */
export interface PostAsks {
  readonly fields: readonly PostField[];
  /** Whether the person and the working time may be left as they are recorded. */
  readonly keepsHolder?: boolean;
  /** The event that the day may not precede. */
  readonly after?: PostEventRecord | undefined;
}

/** Reads what a person typed about a post; a working time may be written with a comma. */
export function checkPost(draft: Draft<PostField>, asks: PostAsks): Checked<PostField, Draft<PostField>> {
  const content = { ...draft, reason: draft.reason.trim(), fte: readFte(draft.fte) ?? draft.fte.trim() };
  const faults = asks.fields.flatMap((name) => found(name, faultOf(name, content, asks)));
  return checkedAs(faults, content);
}

function faultOf(name: PostField, content: Draft<PostField>, asks: PostAsks): string | undefined {
  switch (name) {
    case 'on':
      return faultOfDay(content.on, { what: 'la date', earliest: earliestOf(asks.after) });
    case 'reason':
      return faultOfText(content.reason, { what: 'le motif', longest: LONGEST_REASON });
    case 'workerId':
      if (asks.keepsHolder && content.workerId === '') return undefined;
      return content.workerId === '' ? 'Choisissez la personne.' : undefined;
    case 'fte':
      if (asks.keepsHolder && content.fte === '') return undefined;
      return readFte(content.fte) ? undefined : FTE_FAULT;
  }
}

function earliestOf(event: PostEventRecord | undefined) {
  return event?.on ? { on: event.on, what: 'le dernier événement du poste' } : undefined;
}

/** What a form about a post needs to know of it, and what it compares when the post changes meanwhile. */
export type PostBasis = Basis<'state' | 'stateSince' | 'last' | 'events'>;

export function postBasisOf(post: PostRecord): PostBasis {
  const { version, state, stateSince } = post;
  const last = lastStanding(post);
  return {
    version: String(version ?? 0),
    state: state ?? '',
    stateSince: stateSince ?? '',
    last: last ? `${eventName(last)} : ${last.reason ?? 'sans motif'}` : '',
    events: String(version ?? 0),
  };
}

/** The latest event that counts. */
export function lastStanding({ events }: PostRecord): PostEventRecord | undefined {
  return events?.findLast(stands);
}

/** Whether an event counts: neither cancelled, nor itself a cancellation. */
export function stands({ kind, cancelledBy }: PostEventRecord): boolean {
  return kind !== 'CANCELLED' && !cancelledBy;
}

/** « Ouverture du poste, 3 mars 2026 ». */
export function eventName({ kind, on }: PostEventRecord): string {
  return [kind && EVENT_WORDS[kind], on && formatDay(on)].filter(Boolean).join(', ');
}

/** What the form would make of the post, in words. */
export type PostOutcome = Readonly<Record<'state' | 'stateSince' | 'last', string>>;

/** The post as it was, as it is, and as the form would make it. */
export function comparePost(before: PostBasis, theirs: PostBasis, mine: PostOutcome): ConflictLine[] {
  return [
    { label: 'État', before: stateInWords(before), theirs: stateInWords(theirs), mine: mine.state },
    { label: 'Depuis le', before: dayInWords(before), theirs: dayInWords(theirs), mine: mine.stateSince },
    { label: 'Dernier événement', before: before.last, theirs: theirs.last, mine: mine.last },
    {
      label: 'Événements enregistrés',
      before: before.events,
      theirs: theirs.events,
      mine: String(Number(theirs.events) + 1),
    },
  ].map((line) => ({ ...line, before: line.before || '–', theirs: line.theirs || '–', mine: line.mine || '–' }));
}

function stateInWords({ state }: PostBasis): string {
  const code = codeIn(STATE_WORDS, state);
  return code ? STATE_WORDS[code] : '';
}

function dayInWords({ stateSince }: PostBasis): string {
  return stateSince === '' ? '' : formatDay(stateSince);
}
