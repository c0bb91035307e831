import { SCOPES } from '@iscg/access';
import type { Context, Token } from 'oidc-provider';
import { APPLICATIONS, PERSONS } from './accounts.js';
import { ISSUER_ALGORITHM, type DevelopmentSecrets, type IssuerKey } from './key-files.js';
import { loginErrorPage } from './login-page.js';

/** The graph as OAuth names it. */
const RESOURCE = 'urn:iscg:portal';
const ALL_SCOPES = SCOPES.join(' ');
const EIGHT_HOURS = 8 * 60 * 60;
const TEN_MINUTES = 10 * 60;

/** Seconds. */
const LIFETIMES = {
  AccessToken: EIGHT_HOURS,
  AuthorizationCode: 60,
  ClientCredentials: TEN_MINUTES,
  Grant: EIGHT_HOURS,
  IdToken: EIGHT_HOURS,
  Interaction: TEN_MINUTES,
  Session: EIGHT_HOURS,
};

export interface ProviderConfigurationOptions {
  /** Origin of the portal, to which persons return once signed in. */
  readonly origin: string;
  readonly audience: string;
  readonly key: IssuerKey;
  readonly secrets: DevelopmentSecrets;
}

/** Configuration of `oidc-provider`: access tokens are JWTs with the portal's claims, and nothing is asked twice. */
export function providerConfiguration({ origin, audience, key, secrets }: ProviderConfigurationOptions) {
  return {
    jwks: { keys: [key] },
    clients: clients(origin, secrets),
    cookies: { keys: [secrets.cookies] },
    scopes: ['openid', 'profile', ...SCOPES],
    claims: { openid: ['sub'], profile: ['name', 'parties'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    interactions: { url: (_context: Context, { uid }: { uid: string }) => `/idp/connexion/${uid}` },
    findAccount,
    loadExistingGrant,
    extraTokenClaims,
    renderError,
    clientBasedCORS: () => false,
    ttl: LIFETIMES,
    features: features(audience),
  };
}

function renderError(context: Context, { error }: { error: string }): void {
  context.type = 'html';
  context.body = loginErrorPage(`La demande de connexion n’est pas valable (${error}).`);
}

function features(audience: string): object {
  return {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => RESOURCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: ALL_SCOPES,
        audience,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: ISSUER_ALGORITHM } },
      }),
    },
  };
}

function clients(origin: string, secrets: DevelopmentSecrets): object[] {
  const portal = {
    client_id: 'iscg-portal',
    client_name: 'Portail',
    token_endpoint_auth_method: 'none',
    redirect_uris: [`${origin}/auth/callback`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: ISSUER_ALGORITHM,
  };
  const applications = APPLICATIONS.map(({ clientId, name, scopes }) => ({
    client_id: clientId,
    client_secret: secrets.clients[clientId],
    client_name: name,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
    id_token_signed_response_alg: ISSUER_ALGORITHM,
    ...(scopes.length > 0 && { scope: scopes.join(' ') }),
  }));
  return [portal, ...applications];
}

function findAccount(_context: Context, subject: string) {
  const person = PERSONS.find((each) => each.subject === subject);
  if (!person) return undefined;
  const { name, parties } = person;
  return { accountId: subject, claims: () => Promise.resolve({ sub: subject, name, parties }) };
}

/** The portal is the provider's own: signing in is consent enough. */
async function loadExistingGrant({ oidc }: Context) {
  const accountId = oidc.session?.accountId;
  if (accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(RESOURCE, ALL_SCOPES);
  await grant.save();
  return grant;
}

function extraTokenClaims(_context: Context, token: Token) {
  const application = APPLICATIONS.find(({ clientId }) => clientId === token.clientId);
  if (token.kind === 'ClientCredentials' && application) {
    return { name: application.name, viewer_kind: 'APPLICATION', parties: application.parties };
  }
  const person = PERSONS.find(({ subject }) => subject === token.accountId);
  return person && { name: person.name, viewer_kind: 'PERSON', parties: person.parties };
}
