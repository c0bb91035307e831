import { PortalError, scopesOfParties, type Party, type Scope, type Viewer } from '@iscg/access';
import {
  trainingCalendar,
  type CalendarObligation,
  type CalendarSession,
  type ObligationsAnswer,
  type TrainingCalendarAnswer,
} from '@iscg/documents';
import { parisToday, plusMonths, type Clock } from '@iscg/values';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { unavailable } from '../answers/unavailable.js';
import type { AskGraph, GraphAnswer } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import type { People } from '../sessions/people.js';
import type { RequestSessions } from '../sessions/request-session.js';
import type { CalendarAddresses, CalendarOwner } from './calendar-addresses.js';

export interface CalendarRoutesOptions {
  readonly addresses: CalendarAddresses;
  readonly sessions: RequestSessions;
  readonly people: People;
  readonly ask: AskGraph;
  /** The operations that read a page of the training calendar, and what falls due. */
  readonly documents: Readonly<Record<'sessions' | 'obligations', TrustedDocument>>;
  readonly clock: Clock;
  readonly publicUrl: () => string;
}

const changeShape = z.strictObject({ open: z.boolean() });
const PATIENCE_MILLISECONDS = 10_000;
/** All that an address gives is read with these, and nothing but read. */
const READS: readonly Scope[] = ['training:read', 'governance:read'];
/** Of a hundred sessions each; later ones than these two thousand are left for another day. */
const MOST_PAGES = 20;
/** What falls due later than in two years says nothing to anybody yet. */
const MONTHS_AHEAD = 24;

/** `GET` and `POST /auth/calendar` for the person’s own address, with the cookie; `GET /agenda/….ics` with none. */
export function calendarRoutes(scope: FastifyInstance, options: CalendarRoutesOptions): void {
  const { addresses, sessions, publicUrl } = options;
  scope.get('/auth/calendar', async (request) => {
    const { signedIn } = await sessions.require(request);
    return { madeAt: await addresses.madeAt(signedIn) };
  });
  scope.post('/auth/calendar', async (request) => {
    const { sid, signedIn } = await sessions.requireFromOurPage(request);
    const change = changeShape.safeParse(request.body);
    if (!change.success) throw new PortalError('BAD_USER_INPUT', 'Attendu : {"open": true} ou {"open": false}.');
    if (!change.data.open) {
      await addresses.revoke(sid, signedIn);
      return { madeAt: null };
    }
    const secret = await addresses.make(sid, signedIn);
    return { madeAt: await addresses.madeAt(signedIn), address: `${publicUrl()}/agenda/${secret}.ics` };
  });
  scope.get<{ Params: { name: string } }>('/agenda/:name', (request, reply) => feed(request, reply, options));
}

async function feed(
  request: FastifyRequest<{ Params: { name: string } }>,
  reply: FastifyReply,
  options: CalendarRoutesOptions,
): Promise<unknown> {
  const { addresses, people, clock, publicUrl } = options;
  const [, secret] = /^(.*)\.ics$/.exec(request.params.name) ?? [];
  const owner = secret === undefined ? undefined : await addresses.ownerOf(secret);
  const viewer = owner && readerOf(owner, people);
  if (!viewer) return reply.callNotFound();
  const sessions = await everySession(viewer, request.id, options);
  const obligations = await ownObligations(viewer, request.id, options);
  return reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="formations-iscg.ics"')
    .header('cache-control', 'private, max-age=300')
    .send(trainingCalendar(sessions, { now: clock.now(), origin: publicUrl(), obligations }));
}

/** What the owner of an address may read today, and nothing but read; nobody once the list of persons forgets them. */
function readerOf({ subject, name, email, siret }: CalendarOwner, people: People): Viewer | undefined {
  const grant = people.find({ email, ...(siret !== null && { siret }) });
  if (!grant) return undefined;
  const { parties, departments } = grant;
  const scopes = scopesOfParties(parties).filter((scope) => READS.some((read) => read === scope));
  return { subject, name, kind: 'PERSON', parties, scopes, ...(departments && { departments }) };
}

/** The sessions of the last month and all that come. @throws PortalError `UNAVAILABLE` rather than a part of them */
async function everySession(
  viewer: Viewer,
  requestId: string,
  { ask, documents, clock }: CalendarRoutesOptions,
): Promise<CalendarSession[]> {
  const from = plusMonths(parisToday(clock), -1);
  const found: CalendarSession[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: GraphAnswer<TrainingCalendarAnswer> | undefined = await ask<TrainingCalendarAnswer>({
      text: documents.sessions.text,
      variables: { from, after },
      viewer,
      requestId,
      patienceMilliseconds: PATIENCE_MILLISECONDS,
    });
    const sessions: TrainingCalendarAnswer['sessions'] | undefined = answer?.data.sessions;
    if (!sessions) throw unavailable('Le calendrier est momentanément indisponible. Réessayez dans un instant.');
    found.push(...sessions.nodes);
    after = sessions.pageInfo.endCursor ?? null;
    if (!sessions.pageInfo.hasNextPage) return found;
  }
  return found;
}

/** What the viewer’s own parties owe or are owed, from the last month on; the board answers for the association. */
async function ownObligations(
  viewer: Viewer,
  requestId: string,
  { ask, documents, clock }: CalendarRoutesOptions,
): Promise<CalendarObligation[]> {
  const from = plusMonths(parisToday(clock), -1);
  const answer = await ask<ObligationsAnswer>({
    text: documents.obligations.text,
    variables: { from, to: plusMonths(from, MONTHS_AHEAD), party: null },
    viewer,
    requestId,
    patienceMilliseconds: PATIENCE_MILLISECONDS,
  });
  const found = answer?.data.obligations?.obligations;
  if (!found) throw unavailable('Le calendrier est momentanément indisponible. Réessayez dans un instant.');
  const own = new Set<Party>(viewer.parties.map((party) => (party === 'BOARD' ? 'ANISCG' : party)));
  return found.filter(({ undertaking }) =>
    [...(undertaking?.owedBy ?? []), ...(undertaking?.owedTo ?? [])].some(({ code }) => own.has(code)),
  );
}
