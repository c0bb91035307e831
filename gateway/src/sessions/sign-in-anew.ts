import type { FastifyReply, FastifyRequest } from 'fastify';
import { COOKIE_OPTIONS } from './cookie-options.js';

/** A browser whose session was ended on purpose: the provider must not sign the next person in by itself. */
const ANEW_COOKIE = '__Host-iscg-anew';
const THIRTY_DAYS_IN_SECONDS = 30 * 24 * 60 * 60;

/** Lets the provider ask, at this browser’s next sign-in, who sits there. */
export function askAnew(request: FastifyRequest, reply: FastifyReply): void {
  request.cookies = { ...request.cookies, [ANEW_COOKIE]: '1' };
  reply.setCookie(ANEW_COOKIE, '1', { ...COOKIE_OPTIONS, maxAge: THIRTY_DAYS_IN_SECONDS });
}

export function isToBeAskedAnew({ cookies }: FastifyRequest): boolean {
  return cookies[ANEW_COOKIE] !== undefined;
}

/** Somebody has said it. */
export function forgetAnew(reply: FastifyReply): void {
  reply.clearCookie(ANEW_COOKIE, COOKIE_OPTIONS);
}
