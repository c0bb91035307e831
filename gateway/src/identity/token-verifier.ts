import { createHash } from 'node:crypto';
import { PortalError, type Viewer } from '@iscg/access';
import { epochSeconds, type Clock } from '@iscg/values';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { BoundedCache } from '../bounded-cache.js';
import { unavailable } from '../answers/unavailable.js';
import { viewerOfClaims } from './viewer-claims.js';

/** Asymmetric only: with a shared-secret algorithm, the issuer's public key would be the secret. */
const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'];
const TOLERANCE_SECONDS = 5;
const CACHED_TOKENS = 5_000;
const LONGEST_TOKEN = 8_192;

export interface TokenVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly clock: Clock;
  /** How long an unknown key waits at least before the issuer's keys are fetched again. */
  readonly keyRefreshMilliseconds?: number;
}

export interface TokenVerifier {
  /**
   * The viewer that a bearer token names.
   * @throws PortalError `UNAUTHENTICATED`; `UNAVAILABLE` when the issuer's keys cannot be had
   */
  verify(token: string): Promise<Viewer>;
}

/** Verifies bearer tokens against the issuer's published keys; a verified token is remembered until it expires. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const { issuer, audience, jwksUrl, clock, keyRefreshMilliseconds = 10_000 } = options;
  const keys = createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: keyRefreshMilliseconds });
  const verified = new BoundedCache<{ viewer: Viewer; expiresAt: number }>(CACHED_TOKENS);
  return {
    async verify(token) {
      if (token.length > LONGEST_TOKEN) throw refused();
      const cacheKey = createHash('sha256').update(token).digest('base64');
      const known = verified.get(cacheKey);
      if (known && known.expiresAt > epochSeconds(clock)) return known.viewer;
      const payload = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: clock.now(),
      }).then((result) => result.payload, rethrow);
      const viewer = viewerOfClaims(payload);
      if (!viewer) throw refused();
      verified.set(cacheKey, { viewer, expiresAt: payload.exp ?? 0 });
      return viewer;
    },
  };
}

/** Tells a caller no more than: expired, not valid yet, or not valid. */
function rethrow(error: unknown): JWTPayload {
  if (error instanceof errors.JWTExpired) {
    throw new PortalError('UNAUTHENTICATED', 'Votre session a expiré : connectez-vous de nouveau.');
  }
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') {
    throw new PortalError(
      'UNAUTHENTICATED',
      'Votre jeton n’est pas encore valable : vérifiez l’heure de votre machine.',
    );
  }
  if (isOfIssuer(error)) {
    throw unavailable('Le service de connexion est momentanément indisponible. Réessayez dans un instant.');
  }
  throw refused();
}

/** The issuer's keys could not be fetched: the token is not to blame. */
function isOfIssuer(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  return !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
}

function refused(): PortalError {
  return new PortalError('UNAUTHENTICATED', 'Votre jeton n’est pas valable : connectez-vous de nouveau.');
}
