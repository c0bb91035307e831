import pg from 'pg';
import { asViewer, startTestStack, type Ask, type TestStack, type ViewerOptions } from '@iscg/test-kit';
import { eventually } from '../service/portal-process.js';

/** Noon in Paris on a Tuesday: subsidies of the year are due soon, the committee's report is late. */
export const STANDS_AT = '2026-12-01T11:00:00.000Z';

export interface Reminder {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly party: { readonly code: string };
  readonly since: string;
  readonly dueOn: string | null;
  readonly title: string;
  readonly sentence: string;
  readonly target: { readonly type: string; readonly id: string };
  readonly read: boolean;
}

const INBOX = `query ($unreadOnly: Boolean, $kind: NotificationKind, $first: Int = 100, $after: String) {
  notifications(unreadOnly: $unreadOnly, kind: $kind, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind stage party { code } since dueOn title sentence target { type id } read } } }`;

export interface Inbox {
  readonly totalCount: number;
  readonly nodes: readonly Reminder[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A stack of its own, whose services have told each other everything. */
export interface InboxDesk {
  readonly stack: TestStack;
  /** As PostgreSQL's administrator. */
  readonly truth: pg.Client;
  ask(viewer: ViewerOptions): Promise<Ask>;
  inbox(viewer: ViewerOptions, selection?: object): Promise<Inbox>;
  /** Until nothing waits any more that one service has to tell another. */
  everythingTold(): Promise<void>;
  close(): Promise<void>;
}

const WAITING = `SELECT (SELECT count(*)::int FROM funding.outgoing_event WHERE delivered_at IS NULL)
  + (SELECT count(*)::int FROM training.outgoing_event WHERE delivered_at IS NULL) AS waiting`;

/** @param mail by which server reminders are sent; none are when absent */
export async function openInboxes(mail?: { readonly url: string; readonly from: string }): Promise<InboxDesk> {
  const stack = await startTestStack({ standsAt: STANDS_AT, ...(mail && { mail }) });
  const truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const ask = (viewer: ViewerOptions) => asViewer(stack, viewer);
  const desk: InboxDesk = {
    stack,
    truth,
    ask,
    inbox: async (viewer, selection = {}) =>
      (await (await ask(viewer))(INBOX, { ...selection })).data?.['notifications'],
    everythingTold: () =>
      eventually('everything told', async () => {
        // An act that is refused sends the courier out as well.
        await (
          await ask({ parties: ['ANISCG'] })
        )('mutation { markNotificationsRead(input: { ids: [] }) { unread } }');
        return (await truth.query<{ waiting: number }>(WAITING)).rows[0]?.waiting === 0;
      }),
    close: async () => {
      await truth.end();
      await stack.stop();
    },
  };
  await desk.everythingTold();
  return desk;
}

/** A reminder in one line: what, how pressing, of which matter, for when. */
export const lineOf = ({ kind, stage, party, target, dueOn }: Reminder) =>
  [kind, stage, party.code, target.type, target.id, dueOn ?? ''].join(' ');
