import { isErrorCode, type ErrorCode } from '@iscg/access';
import { GraphQLError } from 'graphql';
import { unavailableMessage } from '../../answers/unavailable.js';
import { MASKED_MESSAGE } from '../../answers/masked-message.js';
import type { ResponsePath } from '../execution/locate.js';
import type { SubgraphError } from './subgraph-answer.js';

const CARRIED = ['rule', 'field'] as const;

/** A subgraph's error as callers may see it: its message, place, code and rule; nothing else passes. */
export function passedOn(error: SubgraphError, path: ResponsePath): GraphQLError {
  const code = codeOf(error);
  const message = code === 'INTERNAL' ? MASKED_MESSAGE : error.message;
  const extensions: Record<string, unknown> = { code };
  for (const key of CARRIED) {
    const value = error.extensions[key];
    if (typeof value === 'string') extensions[key] = value;
  }
  return new GraphQLError(message, {
    ...(path.length > 0 && { path }),
    extensions,
    originalError: new Error(error.message),
  });
}

function codeOf({ extensions, message }: SubgraphError): ErrorCode {
  const { code } = extensions;
  return isErrorCode(code) && message !== '' ? code : 'INTERNAL';
}

/** The one error that stands for a fetch to a service that gave no usable answer. */
export function serviceUnavailable(service: string, path: ResponsePath): GraphQLError {
  return new GraphQLError(unavailableMessage(service), {
    ...(path.length > 0 && { path }),
    extensions: { code: 'UNAVAILABLE' },
  });
}
