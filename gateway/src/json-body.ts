import { isUtf8 } from 'node:buffer';
import { PortalError } from '@iscg/access';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errorAnswer } from './answers/error-answer.js';

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];
const CONTENT_TYPE = /^application\/(?:json|graphql-response\+json)\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** A body of a type that the graph does not read. */
export class UnsupportedBody extends PortalError {
  constructor() {
    super('BAD_USER_INPUT', 'Envoyez du JSON en UTF-8 : « Content-Type: application/json ».');
  }
}

/** Reads bodies that are JSON in UTF-8, and no other: other types, charsets and encodings are 415. */
export function readOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(MEDIA_TYPES, { parseAs: 'buffer' }, (request, body, done) => {
    try {
      done(null, parseBody(request, body));
    } catch (error) {
      done(error instanceof Error ? error : new Error('unreadable body'));
    }
  });
}

function parseBody(request: FastifyRequest, body: string | Buffer): unknown {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!CONTENT_TYPE.test(type) || encoding !== 'identity') throw new UnsupportedBody();
  if (typeof body !== 'string' && !isUtf8(body)) throw notJson();
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw notJson();
  }
}

function notJson(): PortalError {
  return new PortalError('BAD_USER_INPUT', 'Le corps de la requête n’est pas du JSON en UTF-8.');
}

/** Answers every other method on `url` with 405. */
export function allowOnlyPost(fastify: FastifyInstance, url: string): void {
  fastify.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    handler: (request, reply) => {
      const error = new PortalError('BAD_USER_INPUT', 'Cette adresse ne répond qu’à la méthode POST.');
      const { status, body } = errorAnswer(error, request.id, 405);
      return reply.code(status).header('allow', 'POST').send(body);
    },
  });
}
