import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { FastifyInstance } from 'fastify';
import { SESSION_COOKIE } from './request-session.js';
import { markSafeConnection } from './secure-connection.js';
import type { SessionStore } from './session-store.js';

/** Lives as long as the browser’s own session; the limits are kept by the server. */
export const COOKIE_OPTIONS = { secure: true, httpOnly: true, sameSite: 'lax', path: '/' } as const;

export interface SessionPluginOptions {
  readonly secret: string;
  readonly store: SessionStore;
  readonly publicUrl: () => string;
}

/**
 * Reads the session that a request’s cookie names, for every route of `scope`. A request without a cookie costs
 * nothing and leaves nothing; neither does one with a bearer token, which wins over a cookie.
 */
export async function sessionPlugin(scope: FastifyInstance, options: SessionPluginOptions): Promise<void> {
  const { secret, store, publicUrl } = options;
  await scope.register(cookie);
  scope.addHook('onRequest', async (request) => {
    markSafeConnection(request, publicUrl());
    if (request.headers.authorization !== undefined) request.cookies = {};
  });
  await scope.register(session, {
    secret,
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
    request.cookies = {};
    reply.clearCookie(SESSION_COOKIE, COOKIE_OPTIONS);
  });
}
