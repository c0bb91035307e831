import { SCOPES } from '@iscg/access';
import type { Context, Token } from 'oidc-provider';
import { APPLICATIONS, GIVEN_NAME, PERSONS } from './accounts.js';
import { ISSUER_ALGORITHM, type DevelopmentSecrets, type IssuerKey } from './key-files.js';
import { loggedOutPage, loginErrorPage, logoutPage } from './login-page.js';

/** The graph as OAuth names it. */
const RESOURCE = 'urn:iscg:portal';
const PORTAL_CLIENT = 'iscg-portal';
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
    scopes: ['openid', 'profile', 'email', ...SCOPES],
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'usual_name', 'siret'],
      email: ['email', 'email_verified'],
    },
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
  show(context, loginErrorPage(`La demande de connexion n’est pas valable (${error}).`));
}

function show(context: Context, page: string): void {
  context.type = 'html';
  context.body = page;
}

function features(audience: string): object {
  return {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context: Context, form: string) => show(context, logoutPage(form)),
      postLogoutSuccessSource: (context: Context) => show(context, loggedOutPage()),
    },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      // An application is there for the graph; a person who signs in asks for it by name or gets an identity alone.
      defaultResource: (_context: Context, { clientId }: { clientId: string }) =>
        clientId === PORTAL_CLIENT ? undefined : RESOURCE,
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
    client_id: PORTAL_CLIENT,
    client_name: 'Portail',
    token_endpoint_auth_method: 'none',
    redirect_uris: [`${origin}/auth/callback`],
    post_logout_redirect_uris: [`${origin}/deconnexion`],
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
  const { name, email, siret } = person;
  const claims = {
    sub: subject,
    name,
    given_name: GIVEN_NAME,
    usual_name: name.slice(GIVEN_NAME.length + 1),
    siret,
    email,
    email_verified: true,
  };
  return { accountId: subject, claims: () => Promise.resolve(claims) };
}

/** The portal is the provider's own: signing in is consent enough. */
async function loadExistingGrant({ oidc }: Context) {
  const accountId = oidc.session?.accountId;
  if (accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
  grant.addOIDCScope('openid profile email');
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
