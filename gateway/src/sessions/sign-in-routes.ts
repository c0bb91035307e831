import type { Clock } from '@iscg/values';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { People } from './people.js';
import type { PersonRows } from './person-rows.js';
import type { SignedIn } from './portal-session.js';
import { returnPath } from './return-path.js';
import { ATTEMPT_MILLISECONDS, attemptShape, type SignInAttempt } from './session-store.js';
import type { SessionRows } from './session-rows.js';
import { forgetAnew, isToBeAskedAnew } from './sign-in-anew.js';
import type { SignIn } from './sign-in.js';
import { signInRefused, unknownPerson } from './sign-in-problem.js';
import type { VerifiedIdentity } from './verified-identity.js';

export interface SignInRoutesOptions {
  readonly signIn: () => SignIn;
  readonly people: People;
  readonly rows: SessionRows;
  readonly persons: PersonRows;
  readonly clock: Clock;
  readonly contact: string;
  /** The address at which this request should have been made, when it was made at another of the same machine. */
  readonly elsewhere: (request: FastifyRequest) => string | undefined;
}

type LoginRequest = FastifyRequest<{ Querystring: { returnTo?: unknown } }>;
type CallbackRequest = FastifyRequest<{ Querystring: { state?: unknown } }>;

/** `GET /auth/login` and `GET /auth/callback`: to the identity provider and back, with a session. */
export function signInRoutes(scope: FastifyInstance, options: SignInRoutesOptions): void {
  scope.get('/auth/login', async (request: LoginRequest, reply) => {
    const elsewhere = options.elsewhere(request);
    if (elsewhere !== undefined) return reply.redirect(elsewhere, 303);
    const returnTo = returnPath(request.query.returnTo);
    const { location, state, ...expected } = await options.signIn().depart({ anew: isToBeAskedAnew(request) });
    const startedAt = options.clock.now().toISOString();
    await remember(request, options, state, { ...expected, returnTo, startedAt });
    return reply.redirect(location, 303);
  });
  scope.get('/auth/callback', async (request: CallbackRequest, reply: FastifyReply) => {
    const { state } = request.query;
    if (typeof state !== 'string') throw foreign();
    const attempt = await takeAttempt(request, options, state);
    const query = request.url.slice(request.url.indexOf('?'));
    const identity = await options.signIn().arrive(query, { ...attempt, state });
    const isAnew = isToBeAskedAnew(request);
    await open(request, options, identity);
    if (isAnew) forgetAnew(reply);
    return reply.redirect(attempt.returnTo, 303);
  });
}

/** Keeps the attempt in the session there is, or in a new one that lives ten minutes. */
async function remember(
  request: FastifyRequest,
  { rows }: SignInRoutesOptions,
  state: string,
  attempt: SignInAttempt,
): Promise<void> {
  const { sessionId, signedIn, attempts } = request.session;
  const isStored = signedIn !== undefined || attempts !== undefined;
  if (isStored && (await rows.addAttempt(sessionId, state, attempt))) return;
  if (isStored) await request.session.regenerate();
  request.session.attempts = { [state]: attempt };
  await request.session.save();
}

/** @throws SignInProblem 400 */
async function takeAttempt(
  { session }: FastifyRequest,
  { rows, clock }: SignInRoutesOptions,
  state: string,
): Promise<SignInAttempt> {
  const taken = attemptShape.safeParse(await rows.takeAttempt(session.sessionId, state));
  if (!taken.success) throw foreign();
  if (clock.now().getTime() - Date.parse(taken.data.startedAt) > ATTEMPT_MILLISECONDS) {
    throw signInRefused('Votre demande de connexion a expiré : recommencez.');
  }
  return taken.data;
}

/**
 * Opens the session of someone who is known, under a new identifier; whatever session there was ends.
 * @throws SignInProblem 403 for someone who is not known, who keeps no session
 */
async function open(request: FastifyRequest, options: SignInRoutesOptions, identity: VerifiedIdentity): Promise<void> {
  const { people, rows, persons, contact, clock } = options;
  const { claims, issuer, providerSubject, name, shownEmail, idToken } = identity;
  await rows.end(request.session.sessionId, { everywhere: false });
  const grant = claims && people.find(claims);
  if (!grant) throw unknownPerson({ name, ...(shownEmail !== undefined && { email: shownEmail }) }, contact);
  const { subject, lastActivityAt } = await persons.arrive({
    issuer,
    providerSubject,
    name,
    ...claims,
    parties: grant.parties,
    ...(grant.subject !== undefined && { subject: grant.subject }),
  });
  const now = clock.now().toISOString();
  const signedIn: SignedIn = {
    ...{ subject, name, idToken, ...claims },
    ...{ signedInAt: now, seenAt: now, lastVisitAt: lastActivityAt, actingAs: null, viewingAs: null },
  };
  await request.session.regenerate();
  // What the browser carries until it reads this answer.
  request.cookies = {};
  await rows.recordSignIn(request.session.sessionId, signedIn);
  request.session.signedIn = signedIn;
  await request.session.save();
}

function foreign() {
  return signInRefused('Cette réponse ne correspond à aucune demande de connexion de ce navigateur : recommencez.');
}
