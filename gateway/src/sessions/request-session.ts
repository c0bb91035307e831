import { PortalError, type Viewer } from '@iscg/access';
import type { Clock } from '@iscg/values';
import type { FastifyRequest } from 'fastify';
import type { Grant, People } from './people.js';
import {
  isAlive,
  portalSession,
  viewerOf,
  type PortalSession,
  type SessionLimits,
  type SignedIn,
} from './portal-session.js';
import { refuseForeignOrigin } from './same-origin.js';
import type { SessionRows } from './session-rows.js';

export const SESSION_COOKIE = '__Host-iscg';

/** The idle limit is kept to this part of itself: activity is not written down at every request. */
const TOUCHES_PER_IDLE_LIMIT = 30;

/** The session of one request, of someone who has signed in. */
export interface RequestSession {
  readonly sid: string;
  readonly signedIn: SignedIn;
  readonly grant: Grant;
  readonly session: PortalSession;
  readonly viewer: Viewer;
}

export interface RequestSessionsOptions {
  readonly people: People;
  readonly rows: SessionRows;
  readonly limits: SessionLimits;
  readonly clock: Clock;
  readonly publicUrl: () => string;
}

/** Says whose session a request carries. */
export class RequestSessions {
  constructor(private readonly options: RequestSessionsOptions) {}

  /** The session of the request, which counts as activity; nothing when it has none, or one that has ended. */
  async find(request: FastifyRequest): Promise<RequestSession | undefined> {
    const { people, rows, limits, clock } = this.options;
    const { signedIn, sessionId: sid } = request.session;
    const now = clock.now();
    if (!signedIn || !isAlive(signedIn, limits, now)) return undefined;
    const { email, siret } = signedIn;
    const grant = people.find({ email, ...(siret !== undefined && { siret }) });
    if (!grant) return undefined;
    const sinceSeen = now.getTime() - Date.parse(signedIn.seenAt);
    if (sinceSeen > limits.idleMilliseconds / TOUCHES_PER_IDLE_LIMIT) await rows.touch(sid, signedIn);
    const session = portalSession(signedIn, grant, limits);
    return { sid, signedIn, grant, session, viewer: viewerOf(session, grant) };
  }

  /** @throws PortalError `UNAUTHENTICATED` */
  async require(request: FastifyRequest): Promise<RequestSession> {
    const found = await this.find(request);
    if (found) return found;
    throw request.headers.cookie?.includes(SESSION_COOKIE) ? sessionEnded() : signedOut();
  }

  /** For what changes something. @throws PortalError `UNAUTHENTICATED`; `FORBIDDEN` from another site’s page */
  async requireFromOurPage(request: FastifyRequest): Promise<RequestSession> {
    const found = await this.require(request);
    refuseForeignOrigin(request.headers, this.options.publicUrl());
    return found;
  }
}

export function sessionEnded(): PortalError {
  return new PortalError('UNAUTHENTICATED', 'Votre session a pris fin : connectez-vous de nouveau.');
}

function signedOut(): PortalError {
  return new PortalError('UNAUTHENTICATED', 'Connectez-vous : ouvrez le portail, ou envoyez un jeton.');
}
