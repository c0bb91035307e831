import type { PlainDate } from '@iscg/values';

/** What can happen to a post, on a day. */
export const LifecycleKind = {
  PLANNED: 'PLANNED',
  OPENED: 'OPENED',
  FILLED: 'FILLED',
  VACATED: 'VACATED',
  SUSPENDED: 'SUSPENDED',
  RESUMED: 'RESUMED',
  CLOSED: 'CLOSED',
} as const;
export type LifecycleKind = keyof typeof LifecycleKind;

/** What an event records: something that happens to the post, or that an event recorded earlier never happened. */
export const PostEventKind = { ...LifecycleKind, CANCELLED: 'CANCELLED' } as const;
export type PostEventKind = keyof typeof PostEventKind;

/** Where a post stands. */
export const PostState = {
  PLANNED: 'PLANNED',
  OPEN: 'OPEN',
  FILLED: 'FILLED',
  VACANT: 'VACANT',
  SUSPENDED: 'SUSPENDED',
  CLOSED: 'CLOSED',
} as const;
export type PostState = keyof typeof PostState;

/** The state that an event puts a post in; it lasts until the next event. */
export const STATE_AFTER: Readonly<Record<LifecycleKind, PostState>> = {
  PLANNED: 'PLANNED',
  OPENED: 'OPEN',
  FILLED: 'FILLED',
  VACATED: 'VACANT',
  SUSPENDED: 'SUSPENDED',
  RESUMED: 'VACANT',
  CLOSED: 'CLOSED',
};

/**
 * What may happen next. A post is planned first; its holder leaves before it is suspended or closed; a suspended
 * post resumes vacant; a closed one stays closed.
 */
export const NEXT_EVENTS: Readonly<Record<PostState | 'NOTHING', readonly LifecycleKind[]>> = {
  NOTHING: ['PLANNED'],
  PLANNED: ['OPENED', 'CLOSED'],
  OPEN: ['FILLED', 'CLOSED'],
  FILLED: ['VACATED'],
  VACANT: ['FILLED', 'SUSPENDED', 'CLOSED'],
  SUSPENDED: ['RESUMED', 'CLOSED'],
  CLOSED: [],
};

/** States of a post that exists: opened and not closed. A planned post covers nothing yet. */
export const EXISTING_STATES: readonly PostState[] = ['OPEN', 'FILLED', 'VACANT', 'SUSPENDED'];

/** One event of a history: its day, and its rank among the events of one day (the order of recording). */
export interface LifecycleEvent {
  readonly kind: LifecycleKind;
  readonly on: PlainDate;
  readonly sequence: number;
}

export interface DatedState {
  readonly state: PostState;
  readonly since: PlainDate;
}

/** Whether `next` may follow `previous`; nothing precedes the first event. */
export function mayFollow(previous: LifecycleKind | undefined, next: LifecycleKind): boolean {
  return NEXT_EVENTS[previous === undefined ? 'NOTHING' : STATE_AFTER[previous]].includes(next);
}

/** The events in the order in which they happened: by day, then by recording. */
export function inOrder(events: readonly LifecycleEvent[]): LifecycleEvent[] {
  return [...events].sort((a, b) => (a.on === b.on ? a.sequence - b.sequence : a.on < b.on ? -1 : 1));
}

/** The first event that may not follow the one before it; nothing when the history is lawful. */
export function unlawfulEvent(events: readonly LifecycleEvent[]): LifecycleEvent | undefined {
  const history = inOrder(events);
  return history.find(({ kind }, index) => !mayFollow(history[index - 1]?.kind, kind));
}

/**
 * The state on a day and since when: the history replayed, event by event, up to that day; nothing before the post
 * is planned. The reference that the SQL of the store is tested against.
 * @throws RangeError when the history is not lawful
 */
export function stateAsOf(events: readonly LifecycleEvent[], day: PlainDate): DatedState | undefined {
  let current: DatedState | undefined;
  for (const { kind, on } of inOrder(events).filter((event) => event.on <= day)) {
    const before = current?.state ?? 'NOTHING';
    if (!NEXT_EVENTS[before].includes(kind)) throw new RangeError(`${kind} cannot follow ${before}`);
    current = { state: STATE_AFTER[kind], since: on };
  }
  return current;
}
