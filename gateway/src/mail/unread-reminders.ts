import type { Viewer } from '@iscg/access';
import { parsePlainDate } from '@iscg/values';
import { z } from 'zod';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import type { MailedReminder } from './digest.js';

/** When a person wants to be written to about a kind of reminders. */
export type Frequency = 'NEVER' | 'DAILY' | 'WEEKLY';

export interface InboxQuestions {
  readonly ask: AskGraph;
  /** The operations that read a page of the inbox, and what its person has chosen. */
  readonly operations: Readonly<Record<'inbox' | 'preferences', TrustedDocument>>;
}

const preferencesShape = z.object({
  notificationPreferences: z.array(z.object({ kind: z.string(), byEmail: z.enum(['NEVER', 'DAILY', 'WEEKLY']) })),
});
const inboxShape = z.object({
  notifications: z.object({
    nodes: z.array(
      z.object({
        id: z.guid(),
        kind: z.string(),
        title: z.string(),
        dueOn: z.string().transform(parsePlainDate).nullable(),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

type Inbox = z.output<typeof inboxShape>['notifications'];

const PATIENCE_MILLISECONDS = 10_000;
const PAGE_ROWS = 100;
/** What is further down the inbox is less pressing, and is told another day. */
const MOST_PAGES = 5;

/**
 * What the person has not read and wants to be written to about, in one of these rhythms; nothing without asking for the
 * inbox where the person wants none.
 * @throws Error when the graph does not answer in full
 */
export async function unreadReminders(
  viewer: Viewer,
  rhythms: ReadonlySet<Frequency>,
  { ask, operations }: InboxQuestions,
): Promise<MailedReminder[]> {
  const question = { viewer, requestId: `digest-${viewer.subject}`, patienceMilliseconds: PATIENCE_MILLISECONDS };
  const chosen = preferencesShape.parse((await ask({ ...question, text: operations.preferences.text }))?.data);
  const kinds = new Set(
    chosen.notificationPreferences.filter(({ byEmail }) => rhythms.has(byEmail)).map(({ kind }) => kind),
  );
  const inboxPage = async (after: string | null) => {
    const variables = { unreadOnly: true, kind: null, first: PAGE_ROWS, after };
    const answer = await ask({ ...question, text: operations.inbox.text, variables });
    return inboxShape.parse(answer?.data).notifications;
  };
  const found: MailedReminder[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES && kinds.size > 0; page += 1) {
    const { nodes, pageInfo }: Inbox = await inboxPage(after);
    found.push(...nodes.filter(({ kind }) => kinds.has(kind)));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  return found;
}
