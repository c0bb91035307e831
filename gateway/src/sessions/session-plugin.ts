import cookie, { Signer } from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance } from 'fastify';
import { COOKIE_OPTIONS } from './cookie-options.js';
import { SESSION_COOKIE } from './request-session.js';
import { markSafeConnection } from './secure-connection.js';
import type { SessionStore } from './session-store.js';
import { askAnew } from './sign-in-anew.js';

export interface SessionPluginOptions {
  readonly secret: string;
  readonly store: SessionStore;
  readonly publicUrl: () => string;
  /** Whether a session was ended by its person, here or elsewhere. */
  readonly wasEnded: (sid: string) => Promise<boolean>;
}

/**
 * Reads the session that a request’s cookie names, for every route of `scope`. A request without a cookie costs
 * nothing and leaves nothing; neither does one with a bearer token, which wins over a cookie.
 */
export async function sessionPlugin(scope: FastifyInstance, options: SessionPluginOptions): Promise<void> {
  const { secret, store, publicUrl, wasEnded } = options;
  const signer = new Signer(secret);
  await scope.register(cookie);
  scope.addHook('onRequest', async (request) => {
    markSafeConnection(request, publicUrl());
    if (request.headers.authorization !== undefined) request.cookies = {};
  });
  await scope.register(session, {
    secret: signer,
    store,
    cookieName: SESSION_COOKIE,
    cookie: COOKIE_OPTIONS,
    saveUninitialized: false,
    rolling: false,
  });
  scope.addHook('onRequest', async (request, reply) => {
    const carried = request.cookies[SESSION_COOKIE];
    if (carried === undefined || carried === request.session.encryptedSessionId) return;
    // The library would take a cookie that names nothing back without « Secure », which browsers ignore.
    const { [SESSION_COOKIE]: _ended, ...others } = request.cookies;
    request.cookies = others;
    const { valid, value: sid } = signer.unsign(carried);
    if (valid && sid !== null && (await wasEnded(sid))) askAnew(request, reply);
    reply.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS);
  });
}
