import { createHash } from 'node:crypto';
import { PortalError } from '@iscg/access';
import { BoundedCache } from '../../bounded-cache.js';
import { isJsonObject, type JsonObject } from '../execution/json-object.js';
import { refuseForbiddenName } from './forbidden-name.js';
import type { Limits } from './limits.js';
import { checkQuery } from './query-limits.js';
import { checkText, checkVariables } from './variable-limits.js';

/** A GraphQL request within its limits. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: JsonObject;
}

const ACCEPTED_DOCUMENTS = 2_000;

/** Judges requests; a query text that was accepted once is not judged again. */
export function createRequestLimits(limits: Limits): (body: unknown) => GraphRequest {
  const accepted = new BoundedCache<true>(ACCEPTED_DOCUMENTS);
  return (body) => {
    const request = readRequest(body);
    checkVariables(limits, request.variables);
    const key = createHash('sha256').update(request.query).digest('base64');
    if (!accepted.get(key)) {
      checkText(request.query);
      checkQuery(limits, request.query);
      accepted.set(key, true);
    }
    return request;
  };
}

/** @throws PortalError `BAD_USER_INPUT` for anything but one GraphQL request; requests are not grouped */
function readRequest(body: unknown): GraphRequest {
  if (Array.isArray(body)) throw invalid('les requêtes groupées ne sont pas acceptées, envoyez-les une par une');
  if (!isJsonObject(body)) throw invalid('le corps doit être un objet JSON');
  Object.keys(body).forEach(refuseForbiddenName);
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query.trim() === '') throw invalid('« query » doit être un texte non vide');
  if (!isAbsent(operationName) && typeof operationName !== 'string')
    throw invalid('« operationName » doit être un texte');
  if (!isAbsent(variables) && !isJsonObject(variables)) throw invalid('« variables » doit être un objet');
  return {
    query,
    ...(typeof operationName === 'string' && { operationName }),
    variables: isJsonObject(variables) ? variables : {},
  };
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function invalid(reason: string): PortalError {
  return new PortalError('BAD_USER_INPUT', `Requête illisible : ${reason}.`);
}
