import { PortalError } from '@iscg/access';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { allowOnlyPost } from '../json-body.js';
import { portalSession, type SessionLimits } from './portal-session.js';
import { SESSION_COOKIE, sessionEnded, type RequestSessions } from './request-session.js';
import { COOKIE_OPTIONS } from './cookie-options.js';
import type { SessionRecords } from './session-records.js';
import type { SessionRows } from './session-rows.js';
import { askAnew } from './sign-in-anew.js';
import type { SignIn } from './sign-in.js';
import { changedView, readViewChange } from './view.js';

export interface SessionRoutesOptions {
  readonly sessions: RequestSessions;
  readonly rows: SessionRows;
  readonly records: SessionRecords;
  readonly limits: SessionLimits;
  readonly signIn: () => SignIn;
  readonly publicUrl: () => string;
}

const recordsShape = z.object({
  before: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional(),
});
const signOutShape = z.strictObject({ everywhere: z.boolean().optional() });

/** `GET /auth/session`, `GET /auth/records`, `POST /auth/view` and `POST /auth/logout`: JSON, with the cookie alone. */
export function sessionRoutes(scope: FastifyInstance, options: SessionRoutesOptions): void {
  const { sessions, rows, records, limits, signIn, publicUrl } = options;
  scope.get('/auth/session', async (request) => (await sessions.require(request)).session);
  scope.get('/auth/records', async (request) => {
    const { sid, signedIn } = await sessions.require(request);
    const asked = recordsShape.safeParse(request.query);
    if (!asked.success) throw new PortalError('BAD_USER_INPUT', 'Cette page de vos connexions n’existe pas.');
    return records.of(signedIn.subject, sid, asked.data.before);
  });
  scope.post('/auth/view', async (request) => {
    const { sid, signedIn, grant } = await sessions.requireFromOurPage(request);
    const view = changedView(grant.parties, signedIn, readViewChange(request.body));
    if (!(await rows.changeView(sid, signedIn, view))) throw sessionEnded();
    return portalSession({ ...signedIn, ...view }, grant, limits);
  });
  scope.post('/auth/logout', async (request, reply) => {
    const { sid, signedIn } = await sessions.requireFromOurPage(request);
    const asked = signOutShape.safeParse(request.body);
    if (!asked.success) {
      throw new PortalError('BAD_USER_INPUT', 'Requête illisible : « everywhere » attend true ou false.');
    }
    await rows.end(sid, { everywhere: asked.data.everywhere ?? false });
    askAnew(request, reply);
    reply.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS);
    return { location: (await signIn().endUrl(signedIn.idToken)) ?? `${publicUrl()}/deconnexion` };
  });
  for (const url of ['/auth/view', '/auth/logout']) allowOnlyPost(scope, url);
}
