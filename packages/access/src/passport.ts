import { createHash } from 'node:crypto';
import { SignJWT, decodeJwt, exportJWK, generateKeyPair, importJWK, jwtVerify, type JWK } from 'jose';
import { epochSeconds, type Clock } from '@iscg/values';
import { PortalError } from './errors.js';
import { isViewer, type Viewer } from './viewer.js';

export const PASSPORT_HEADER = 'x-iscg-passport';
export const REQUEST_ID_HEADER = 'x-request-id';

/** Who carries events from service to service: it may see nothing of the graph. */
export const COURIER: Viewer = {
  subject: 'courier',
  name: 'Courrier entre services',
  kind: 'APPLICATION',
  parties: [],
  scopes: [],
};

/** The audience of the passports that open a service's events: those of viewers do not. */
export const eventAudience = (service: string): string => `${service}/events`;

const ISSUER = 'iscg-gateway';
const ALGORITHM = 'EdDSA';
const LIFETIME = 60;
const FRESH = 15;
const CACHE_SIZE = 5_000;

export interface PassportIssuer {
  /** A JSON web token that names the viewer to one subgraph for 60 seconds; cached while ≥ 15 s remain. */
  issue(viewer: Viewer, audience: string): Promise<string>;
  readonly publicJwk: JWK;
}

export interface PassportVerifier {
  /** @throws PortalError `UNAUTHENTICATED` for anything but a fresh passport made for this subgraph */
  verify(token: string | undefined): Promise<Viewer>;
}

/** A new Ed25519 key for passports, as a private JWK. */
export async function generatePassportKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: ALGORITHM };
}

/** The public half of a private Ed25519 JWK. */
export function publicPart({ kty, crv, x, alg }: JWK): JWK {
  return { ...(kty && { kty }), ...(crv && { crv }), ...(x && { x }), ...(alg && { alg }) };
}

export async function createPassportIssuer(options: { privateJwk: JWK; clock: Clock }): Promise<PassportIssuer> {
  const { privateJwk, clock } = options;
  const key = await importJWK(privateJwk, ALGORITHM);
  const issued = new Map<string, { token: string; expiresAt: number }>();
  return {
    publicJwk: publicPart(privateJwk),
    async issue(viewer, audience) {
      const cacheKey = `${audience}\n${JSON.stringify(viewer)}`;
      const now = epochSeconds(clock);
      const known = issued.get(cacheKey);
      if (known && known.expiresAt - now >= FRESH) return known.token;
      const expiresAt = now + LIFETIME;
      const token = await new SignJWT({ viewer })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(expiresAt)
        .sign(key);
      remember(issued, cacheKey, { token, expiresAt });
      return token;
    },
  };
}

export async function createPassportVerifier(options: {
  publicJwk: JWK;
  audience: string;
  clock: Clock;
}): Promise<PassportVerifier> {
  const { publicJwk, audience, clock } = options;
  const key = await importJWK(publicPart(publicJwk), ALGORITHM);
  const verified = new Map<string, { viewer: Viewer; expiresAt: number }>();
  return {
    async verify(token) {
      if (!token) throw refused();
      const cacheKey = createHash('sha256').update(token).digest('base64');
      const known = verified.get(cacheKey);
      if (known && known.expiresAt > epochSeconds(clock)) return known.viewer;
      const viewer = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience,
        requiredClaims: ['exp', 'iat'],
        currentDate: clock.now(),
      }).then(
        ({ payload }) => payload['viewer'],
        () => undefined,
      );
      if (!isViewer(viewer)) throw refused();
      remember(verified, cacheKey, { viewer, expiresAt: decodeJwt(token).exp ?? 0 });
      return viewer;
    },
  };
}

function remember<V>(cache: Map<string, V>, key: string, value: V): void {
  const oldest = cache.size >= CACHE_SIZE ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  cache.set(key, value);
}

function refused(): PortalError {
  return new PortalError('UNAUTHENTICATED', 'Ce service ne répond qu’à la passerelle du portail.');
}
