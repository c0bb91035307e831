import type { FastifyReply, FastifyRequest } from 'fastify';
import { PASSPORT_HEADER, PortalError, type PassportVerifier } from '@iscg/access';

/** Shuts a door to whoever shows no passport of the courier. */
export function courierOnly(verify: PassportVerifier['verify']) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const passport = request.headers[PASSPORT_HEADER];
    const viewer = await verify(typeof passport === 'string' ? passport : undefined).catch((error: unknown) => error);
    if (viewer instanceof PortalError) return reply.code(401).send({ errors: [viewer.toJSON()] });
    if (viewer instanceof Error) throw viewer;
    return undefined;
  };
}
