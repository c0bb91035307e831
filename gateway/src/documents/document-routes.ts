import { PortalError } from '@iscg/access';
import { PAPERS, renderPdf, type Paper } from '@iscg/documents';
import { isFiscalYear, isIdentifier, type Clock } from '@iscg/values';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { unavailable } from '../answers/unavailable.js';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import type { RequestSessions } from '../sessions/request-session.js';

export interface DocumentRoutesOptions {
  readonly sessions: RequestSessions;
  readonly ask: AskGraph;
  /** The operations that the pages may ask. */
  readonly operations: readonly TrustedDocument[];
  readonly clock: Clock;
}

const PATIENCE_MILLISECONDS = 10_000;

/** `GET /documents/…`: what the reader may see of the graph, as a PDF or as CSV, with the session’s cookie. */
export function documentRoutes(scope: FastifyInstance, options: DocumentRoutesOptions): void {
  for (const paper of PAPERS) route(scope, paper, options);
}

function route<Answer extends object>(
  scope: FastifyInstance,
  paper: Paper<Answer>,
  { sessions, ask, operations, clock }: DocumentRoutesOptions,
): void {
  const operation = operations.find(({ name }) => name === paper.operation);
  if (!operation) return;
  scope.get<{ Params: Record<string, string> }>(`/documents${paper.path}`, async (request, reply) => {
    const { viewer } = await sessions.require(request);
    const parameters = parametersOf(request, paper);
    const answer = await ask<Answer>({
      text: operation.text,
      variables: paper.variables(parameters),
      viewer,
      requestId: request.id,
      patienceMilliseconds: PATIENCE_MILLISECONDS,
    });
    if (!answer) throw unavailable('Le document est momentanément indisponible. Réessayez dans un instant.');
    const composed = paper.compose(answer.data, parameters, clock.now());
    if ('refused' in composed) throw new PortalError(composed.refused, composed.message);
    return 'csv' in composed
      ? send(reply, composed.fileName, 'text/csv; charset=utf-8', Buffer.from(composed.csv, 'utf8'))
      : send(reply, composed.fileName, 'application/pdf', await renderPdf(composed.paper));
  });
}

const ARE: Readonly<Record<Paper['parameters'], (text: string) => boolean>> = {
  IDENTIFIERS: isIdentifier,
  FISCAL_YEARS: (text) => /^\d{4}$/.test(text) && isFiscalYear(Number(text)),
};

/** @throws PortalError `NOT_FOUND` for a parameter that is none: nothing is called so */
function parametersOf(
  { params }: FastifyRequest<{ Params: Record<string, string> }>,
  { parameters }: Pick<Paper, 'parameters'>,
): Record<string, string> {
  if (Object.values(params).every(ARE[parameters])) return params;
  throw new PortalError('NOT_FOUND', 'Ce document n’existe pas.');
}

function send(reply: FastifyReply, fileName: string, type: string, bytes: Buffer): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('cache-control', 'no-store')
    .send(bytes);
}
