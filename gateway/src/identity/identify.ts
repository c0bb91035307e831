import type { Viewer } from '@iscg/access';
import type { FastifyRequest } from 'fastify';
import type { Portal } from '../portal/portal.js';
import { bearerToken } from './bearer.js';
import type { TokenVerifier } from './token-verifier.js';

/** What can say who asks; the verifier is there once the gateway listens. */
export interface Identifying {
  readonly portal: Portal | undefined;
  readonly verifier: () => TokenVerifier | undefined;
}

/**
 * By the token when there is one, by the browser’s session otherwise: then from a page of ours alone, unless it is only to
 * `READ` what a link leads to.
 */
export function identify(
  { portal, verifier }: Identifying,
  request: FastifyRequest,
  to: 'ACT' | 'READ',
): Promise<Viewer> {
  const { authorization } = request.headers;
  if (!portal || authorization !== undefined) return verified(verifier(), authorization);
  return to === 'ACT' ? portal.viewer(request) : portal.reader(request);
}

async function verified(verifier: TokenVerifier | undefined, authorization: string | undefined): Promise<Viewer> {
  const token = bearerToken(authorization);
  if (!verifier) throw new Error('a request came before the gateway was ready');
  return verifier.verify(token);
}
