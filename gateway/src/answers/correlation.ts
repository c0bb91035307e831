import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { REQUEST_ID_HEADER } from '@iscg/access';

const SHAPE = /^[A-Za-z0-9-]{8,64}$/;

/** The correlation id of a request: the caller's own when it is plain, a new one otherwise. */
export function correlationId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && SHAPE.test(given) ? given : randomUUID();
}
