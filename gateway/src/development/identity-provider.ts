import type { FastifyInstance } from 'fastify';
import type { JWK } from 'jose';
import type Provider from 'oidc-provider';
import { APPLICATIONS, PERSONS } from './accounts.js';
import { developmentSecrets, issuerKey } from './key-files.js';
import {
  CANCEL,
  LOGIN_PAGE_POLICY,
  LOGIN_PAGE_STYLE,
  loginErrorPage,
  loginPage,
  LOGOUT_PAGE_POLICY,
  LOGOUT_PAGE_SCRIPT,
} from './login-page.js';
import { providerConfiguration } from './provider-configuration.js';

export interface IdentityProviderOptions {
  readonly production: boolean;
  readonly dataDir: string;
  readonly audience: string;
}

/**
 * Mounts the development identity provider under `/idp`. Fictitious persons, no passwords.
 * @returns to be called once the server's own address is known, with the one that persons return to when it is
 * another: the provider answers from then on
 * @throws Error in production
 */
export function mountIdentityProvider(
  fastify: FastifyInstance,
  options: IdentityProviderOptions,
): (origin: string, publicUrl?: string) => Promise<void> {
  if (options.production) throw new Error('the development identity provider refuses to run in production');
  const late: { provider?: Provider; publicKey?: JWK } = {};
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    routes(scope, { provider: () => present(late.provider), publicKey: () => present(late.publicKey) });
  });
  return async (origin, publicUrl = origin) => {
    const { dataDir, audience } = options;
    const key = await issuerKey(dataDir);
    const clientIds = APPLICATIONS.map(({ clientId }) => clientId);
    const secrets = await developmentSecrets(dataDir, clientIds);
    const configuration = providerConfiguration({ origin: publicUrl, audience, key, secrets });
    const { d: _private, ...publicKey } = key;
    late.publicKey = publicKey;
    late.provider = await withoutNotices(async () => {
      // Loaded only where it runs: production never loads it.
      const { default: DevelopmentProvider } = await import('oidc-provider');
      return new DevelopmentProvider(`${origin}/idp`, configuration);
    });
  };
}

interface Mounted {
  readonly provider: () => Provider;
  readonly publicKey: () => JWK;
}

const EXPIRED = 'Cette demande de connexion a expiré.';

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a request came before the identity provider was ready');
  return value;
}

/** The library's notices, on its in-memory store and its preferred Node, are meant here and would alarm a newcomer. */
async function withoutNotices<Result>(work: () => Promise<Result>): Promise<Result> {
  /* eslint-disable no-console -- the library writes nowhere else and cannot be told not to */
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
  /* eslint-enable no-console */
}

function routes(scope: FastifyInstance, { provider, publicKey }: Mounted): void {
  scope.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', LOGIN_PAGE_POLICY);
    reply.header('cache-control', 'no-store');
  });
  scope.get('/idp/connexion.css', (_request, reply) => reply.type('text/css').send(LOGIN_PAGE_STYLE));
  scope.get('/idp/deconnexion.js', (_request, reply) => reply.type('text/javascript').send(LOGOUT_PAGE_SCRIPT));
  // The library's own answer would switch promise hooks on, and slow the whole process for good.
  scope.get('/idp/jwks', (_request, reply) => reply.send({ keys: [publicKey()] }));
  scope.get('/idp/connexion/:uid', async (request, reply) => {
    try {
      const { uid } = await provider().interactionDetails(request.raw, reply.raw);
      return await reply.type('text/html').send(loginPage(`/idp/connexion/${uid}`, PERSONS));
    } catch {
      return reply.code(400).type('text/html').send(loginErrorPage(EXPIRED));
    }
  });
  scope.post<{ Params: { uid: string; choice: string } }>(
    '/idp/connexion/:uid/:choice',
    async ({ raw, params }, reply) => {
      const result = resultOf(params.choice);
      const details = await provider()
        .interactionDetails(raw, reply.raw)
        .catch(() => undefined);
      if (!result || details?.uid !== params.uid) {
        return reply.code(400).type('text/html').send(loginErrorPage(EXPIRED));
      }
      reply.hijack();
      await provider().interactionFinished(raw, reply.raw, result);
    },
  );
  scope.all('/idp/*', async ({ raw, url }, reply) => {
    reply.hijack();
    const policy = url.startsWith('/idp/session/end') ? LOGOUT_PAGE_POLICY : LOGIN_PAGE_POLICY;
    reply.raw.setHeader('content-security-policy', policy);
    const mounted = Object.assign(raw, { originalUrl: raw.url });
    mounted.url = (raw.url ?? '').slice('/idp'.length);
    await provider().callback()(mounted, reply.raw);
  });
}

function resultOf(choice: string): { login: { accountId: string } } | { error: string } | undefined {
  if (choice === CANCEL) return { error: 'access_denied' };
  const person = PERSONS.find(({ subject }) => subject === choice);
  return person && { login: { accountId: person.subject } };
}
