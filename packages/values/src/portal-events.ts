import type { PlainDate } from './plain-date.js';

/** What one service tells the others without being asked: the body of each kind of event. It holds the whole state. */
export interface PortalEvents {
  /** A subsidy line was paid in full on a day, or is no longer (null): a payment was reversed, an amendment raised it. */
  'subsidy-line-settlement': {
    readonly lineId: string;
    /** Code of the party that owes the line. */
    readonly funder: string;
    readonly fiscalYear: number;
    readonly settledOn: PlainDate | null;
  };
  /** There is a post, in this département, over which these directorates are competent. */
  'post-competence': {
    readonly postId: string;
    readonly departmentCode: string;
    /** Codes of the competent parties. */
    readonly competentParties: readonly string[];
  };
}

export type EventKind = keyof PortalEvents;

/** An event as it travels. */
export interface PortalEvent<Kind extends EventKind = EventKind> {
  readonly kind: Kind;
  /** Order of publication: of two events about the same thing, the one with the higher number tells how it stands. */
  readonly number: number;
  readonly body: PortalEvents[Kind];
}

/** Which service publishes each kind, and which receive it. */
export const EVENT_ROUTES: Readonly<
  Record<EventKind, { readonly publisher: string; readonly subscribers: readonly string[] }>
> = {
  'subsidy-line-settlement': { publisher: 'funding', subscribers: ['governance'] },
  'post-competence': { publisher: 'posts', subscribers: ['funding'] },
};
