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
  /** Who has still to sign an amendment that is open for signature; nobody once it is in force or withdrawn. */
  'amendment-signing': {
    readonly amendmentId: string;
    readonly reference: string;
    /** Of the content that is to be signed. */
    readonly revision: number;
    /** Since when it may be signed; null while it is drafted. */
    readonly openedOn: PlainDate | null;
    /** Codes of the parties, each once. */
    readonly awaited: readonly string[];
  };
  /** What one party asked of another, and whether it still waits for an answer. */
  'request-waiting': {
    readonly request: AskedRequest;
    readonly requestId: string;
    /** Code of the party that is to answer. */
    readonly party: string;
    /** Day of the asking, in Europe/Paris. */
    readonly askedOn: PlainDate;
    /** INSEE code of the département. */
    readonly departmentCode: string;
    readonly waiting: boolean;
  };
  /** There is a post, in this département, over which these directorates are competent, until it closes. */
  'post-competence': {
    readonly postId: string;
    readonly departmentCode: string;
    /** Codes of the competent parties. */
    readonly competentParties: readonly string[];
    /** First day on which it is closed, which may be to come; null when its closing is not recorded, or no longer. */
    readonly closedOn: PlainDate | null;
  };
}

/** A training that a directorate asks of ANISCG, or a room that ANISCG asks of a State party. */
export const ASKED_REQUESTS = ['TRAINING_REQUEST', 'VENUE_OFFER'] as const;
export type AskedRequest = (typeof ASKED_REQUESTS)[number];

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
  'amendment-signing': { publisher: 'funding', subscribers: ['governance'] },
  'request-waiting': { publisher: 'training', subscribers: ['governance'] },
  'post-competence': { publisher: 'posts', subscribers: ['funding'] },
};
