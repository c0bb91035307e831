import { PortalError } from '@iscg/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorAnswer } from '../answers/error-answer.js';
import type { RequestSession, RequestSessions } from '../sessions/request-session.js';
import { SignInProblem, type Problem } from '../sessions/sign-in-problem.js';
import type { CurrentFiles } from './current-files.js';
import type { AskFirst } from './first-answer.js';
import type { LegalNotice } from './legal-notice.js';
import { pageHeaders } from './page-headers.js';
import { stateElement, type FirstAnswer } from './page-state.js';

export interface PagesOptions {
  readonly files: CurrentFiles;
  readonly sessions: RequestSessions;
  readonly ask: AskFirst;
  readonly production: boolean;
  readonly legalNotice: LegalNotice;
}

/** Any address that a browser navigates to is a page of the portal, and so is what goes wrong on the way. */
export function pages(scope: FastifyInstance, options: PagesOptions): void {
  const { files, sessions, ask, production, legalNotice } = options;
  const send = async (
    reply: FastifyReply,
    status: number,
    found: RequestSession | undefined,
    more: { readonly firstAnswer?: FirstAnswer | null; readonly problem?: Problem },
  ) => {
    const { firstAnswer = null, problem = null } = more;
    const { before, after, styleHashes } = await files.now();
    const state = { session: found?.session ?? null, firstAnswer, problem, legalNotice, development: !production };
    return reply
      .code(status)
      .headers(pageHeaders({ styleHashes, production }))
      .send(`${before}${stateElement(state)}${after}`);
  };
  scope.get('/*', async (request, reply) => {
    if (!wantsPage(request)) return reply.callNotFound();
    const found = await sessions.find(request);
    const [path = '/'] = request.url.split('?', 1);
    const document = found && (await files.now()).firstAnswers.get(path);
    const firstAnswer = document && found ? await ask(document, found.viewer, request.id) : null;
    return send(reply, 200, found, { firstAnswer });
  });
  scope.setErrorHandler(async (error, request, reply) => {
    if (error instanceof SignInProblem) {
      const { status, problem, cause } = error;
      // Not the whole cause: it may hold tokens and what the provider says of the person.
      const reason = cause instanceof Error ? cause.message : undefined;
      request.log.warn({ requestId: request.id, code: problem.code, reason }, 'a sign-in ended without a session');
      const isUnknown = problem.code === 'UNKNOWN_PERSON';
      return send(reply, status, isUnknown ? undefined : await sessions.find(request), { problem });
    }
    if (!wantsPage(request) || FOR_PROGRAMS.test(request.url)) throw error;
    const { status, body } = errorAnswer(error, request.id);
    if (status >= 500) request.log.error({ requestId: request.id, err: error }, 'a page failed');
    const problem = { code: codeOf(error), message: body.errors[0]?.message ?? '' };
    return send(reply, status, undefined, { problem });
  });
}

/** What the pages’ own scripts read, and no person opens. */
const FOR_PROGRAMS = /^\/auth\/(?:session|records)\b/;

function codeOf(error: unknown): Problem['code'] {
  return error instanceof PortalError ? error.code : 'INTERNAL';
}

/** A browser that navigates asks for HTML by name; a program that asks for anything gets no page. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
}
