import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { APPLICATIONS, PERSONS } from './accounts.js';
import { developmentSecrets, issuerKey } from './key-files.js';
import { loginErrorPage, LOGIN_PAGE_POLICY, LOGIN_PAGE_STYLE, loginPage } from './login-page.js';
import { providerConfiguration } from './provider-configuration.js';

export interface IdentityProviderOptions {
  readonly production: boolean;
  readonly dataDir: string;
  readonly audience: string;
}

/**
 * Mounts the development identity provider under `/idp`. Fictitious persons, no passwords.
 * @returns to be called once the server's own address is known: the provider answers from then on
 * @throws Error in production
 */
export function mountIdentityProvider(
  fastify: FastifyInstance,
  options: IdentityProviderOptions,
): (origin: string) => Promise<void> {
  if (options.production) throw new Error('the development identity provider refuses to run in production');
  let provider: Provider | undefined;
  void fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    routes(scope, () => {
      if (!provider) throw new Error('a request came before the identity provider was ready');
      return provider;
    });
  });
  return async (origin) => {
    const { dataDir, audience } = options;
    const key = await issuerKey(dataDir);
    const clientIds = APPLICATIONS.map(({ clientId }) => clientId);
    const secrets = await developmentSecrets(dataDir, clientIds);
    const configuration = providerConfiguration({ origin, audience, key, secrets });
    provider = await withoutNotices(async () => {
      // Loaded only where it runs: production never loads it.
      const { default: DevelopmentProvider } = await import('oidc-provider');
      return new DevelopmentProvider(`${origin}/idp`, configuration);
    });
  };
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

function routes(scope: FastifyInstance, provider: () => Provider): void {
  scope.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', LOGIN_PAGE_POLICY);
    reply.header('cache-control', 'no-store');
  });
  scope.get('/idp/connexion.css', (_request, reply) => reply.type('text/css').send(LOGIN_PAGE_STYLE));
  scope.get('/idp/connexion/:uid', async (request, reply) => {
    try {
      const { uid } = await provider().interactionDetails(request.raw, reply.raw);
      return await reply.type('text/html').send(loginPage(`/idp/connexion/${uid}`, PERSONS));
    } catch {
      return reply.code(400).type('text/html').send(loginErrorPage('Cette demande de connexion a expiré.'));
    }
  });
  scope.post<{ Params: { uid: string; subject: string } }>(
    '/idp/connexion/:uid/:subject',
    async ({ raw, params }, reply) => {
      const person = PERSONS.find(({ subject }) => subject === params.subject);
      const details = await provider()
        .interactionDetails(raw, reply.raw)
        .catch(() => undefined);
      if (!person || details?.uid !== params.uid) {
        return reply.code(400).type('text/html').send(loginErrorPage('Cette demande de connexion a expiré.'));
      }
      reply.hijack();
      await provider().interactionFinished(raw, reply.raw, { login: { accountId: person.subject } });
    },
  );
  scope.all('/idp/*', async ({ raw }, reply) => {
    reply.hijack();
    reply.raw.setHeader('content-security-policy', LOGIN_PAGE_POLICY);
    const mounted = Object.assign(raw, { originalUrl: raw.url });
    mounted.url = (raw.url ?? '').slice('/idp'.length);
    await provider().callback()(mounted, reply.raw);
  });
}
