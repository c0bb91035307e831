import { systemClock } from '@iscg/values';
import * as openid from 'openid-client';
import type { ProviderSettings } from '../portal/portal-settings.js';
import { identityOf, type VerifiedIdentity } from './verified-identity.js';
import { signInRefused, signInUnavailable, type SignInProblem } from './sign-in-problem.js';

const PATIENCE_SECONDS = 5;

export interface SignInOptions extends ProviderSettings {
  readonly issuer: string;
  /** Origin that browsers know the portal by. */
  readonly publicUrl: string;
  /** Development only: a provider without TLS. */
  readonly allowInsecure: boolean;
}

/** A departure to the provider, and what the return is checked against. */
export interface Departure {
  readonly location: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Instant, ISO 8601 in UTC, by the machine’s clock, which the provider goes by: who signs in must have done so since. */
  readonly identifiedSince?: string | undefined;
}

/** The portal as a client of its OpenID Connect provider, whose description is fetched at the first sign-in. */
export class SignIn {
  private configuration: Promise<openid.Configuration> | undefined;

  constructor(private readonly options: SignInOptions) {}

  /**
   * @param options.anew the provider is to ask who it is, even a browser that it knows
   * @throws SignInProblem 503 while the provider cannot be reached
   */
  async depart({ anew }: { readonly anew: boolean }): Promise<Departure> {
    const { publicUrl, scope, acrValues } = this.options;
    const configuration = await this.configure();
    const [state, nonce, codeVerifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
    const provesWhen = anew && configuration.serverMetadata().claims_supported?.includes('auth_time') === true;
    const location = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: `${publicUrl}/auth/callback`,
      scope,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(acrValues !== undefined && { acr_values: acrValues }),
      ...(anew && { prompt: 'login' }),
      // A provider that tells when the person signed in must then tell it: OpenID Connect Core, 3.1.2.1.
      ...(provesWhen && { max_age: '0' }),
    });
    const identifiedSince = systemClock.now().toISOString();
    return { location: location.href, state, nonce, codeVerifier, ...(provesWhen && { identifiedSince }) };
  }

  /**
   * Who has come back from the provider: state, issuer, code, PKCE, nonce, signatures and subject are checked.
   * @param query of the address that the provider sent the browser to, as it came
   * @throws SignInProblem 400 or 503
   */
  async arrive(query: string, expected: Omit<Departure, 'location'>): Promise<VerifiedIdentity> {
    const configuration = await this.configure();
    try {
      const callback = new URL(`${this.options.publicUrl}/auth/callback${query}`);
      const tokens = await openid.authorizationCodeGrant(configuration, callback, {
        expectedState: expected.state,
        expectedNonce: expected.nonce,
        pkceCodeVerifier: expected.codeVerifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw signInRefused('Le service de connexion n’a rien garanti.');
      this.checkLevel(claims.acr);
      checkFreshness(claims.auth_time, expected.identifiedSince);
      const hasUserinfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
      const told = hasUserinfo ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
      return identityOf({ ...told, sub: claims.sub, iss: claims.iss }, tokens.id_token);
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** Where the provider ends its own session; nothing when it does not, or cannot be reached. */
  async endUrl(idToken: string): Promise<string | undefined> {
    try {
      const configuration = await this.configure();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openid.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${this.options.publicUrl}/deconnexion`,
        state: openid.randomState(),
      }).href;
    } catch {
      return undefined;
    }
  }

  private checkLevel(acr: unknown): void {
    const accepted = this.options.acrValues?.split(' ');
    if (!accepted || (typeof acr === 'string' && accepted.includes(acr))) return;
    throw signInRefused('Votre connexion n’est pas du niveau d’authentification que le portail demande.');
  }

  private configure(): Promise<openid.Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = undefined;
      throw signInUnavailable(error);
    });
    return this.configuration;
  }

  private async discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret, signedUserinfo, allowInsecure } = this.options;
    return openid.discovery(
      new URL(issuer),
      clientId,
      signedUserinfo ? { userinfo_signed_response_alg: 'RS256' } : {},
      clientSecret === undefined ? openid.None() : openid.ClientSecretPost(clientSecret),
      {
        timeout: PATIENCE_SECONDS,
        // The ID token and signed claims are verified against the provider’s keys, whoever carried them.
        execute: [openid.enableNonRepudiationChecks, ...(allowInsecure ? [openid.allowInsecureRequests] : [])],
      },
    );
  }
}

/** A clock may be that far from the provider’s. */
const SKEW_MILLISECONDS = 60_000;

function checkFreshness(authTime: number | undefined, since: string | undefined): void {
  if (since === undefined) return;
  if (authTime !== undefined && authTime * 1_000 >= Date.parse(since) - SKEW_MILLISECONDS) return;
  throw signInRefused('Le service de connexion ne vous a pas redemandé qui vous êtes : recommencez.');
}

function problemOf(error: unknown): SignInProblem | Error {
  if (error instanceof Error && error.name === 'SignInProblem') return error;
  if (error instanceof openid.AuthorizationResponseError) {
    const cancelled = error.error === 'access_denied';
    return signInRefused(cancelled ? 'Vous avez renoncé à vous connecter.' : REFUSED, error);
  }
  return isOutage(error) ? signInUnavailable(error) : signInRefused(REFUSED, error);
}

const REFUSED = 'La connexion n’a pas abouti : le service de connexion l’a refusée ou elle a déjà servi. Recommencez.';

/** The provider did not answer, or answered that it is out of order. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  if (error instanceof TypeError && code === undefined) return true;
  return error.cause instanceof Response && error.cause.status >= 500;
}
