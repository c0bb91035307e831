import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  SignJWT,
  UnsecuredJWT,
  base64url,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
} from 'jose';
import { epochSeconds, systemClock } from '@iscg/values';
import { testCluster } from '@iscg/test-kit';

export const { shared, dataDir } = testCluster();

const issuerKey: JWK = JSON.parse(await readFile(join(dataDir, 'keys/issuer.jwk.json'), 'utf8'));
const { d: _, ...publicJwk } = issuerKey;
export const NOW = epochSeconds(systemClock);
const HOUR = 3600;

/** Claims as they come; those that are undefined are left out of the token. */
export type Claims = Readonly<Record<string, unknown>>;

const payloadOf = (claims: Claims): JWTPayload => JSON.parse(JSON.stringify(claims));

/** The claims of a token of the DGPN that is in order. */
export const inOrder = {
  iss: `${shared.url}/idp`,
  aud: 'iscg-portal',
  sub: 'demonstration-dgpn',
  iat: NOW,
  exp: NOW + HOUR,
  viewer_kind: 'PERSON',
  parties: ['DGPN'],
};

export const expired = { iat: NOW - 2 * HOUR, exp: NOW - HOUR };
export const notYet = { nbf: NOW + HOUR, exp: NOW + 2 * HOUR };

/** Signs with the development issuer's own key. */
export async function signed(claims: Claims, header: Record<string, unknown> = {}): Promise<string> {
  return new SignJWT(payloadOf(claims))
    .setProtectedHeader({ alg: 'ES256', kid: issuerKey.kid ?? '', ...header })
    .sign(await importJWK(issuerKey, 'ES256'));
}

/** Signs with the issuer's own key, under a condition that the reader must know or refuse. */
export async function withCriticalHeader(claims: Claims): Promise<string> {
  const condition = 'urn:example:condition';
  const header = { alg: 'ES256', kid: issuerKey.kid ?? '', crit: [condition], [condition]: true };
  return new SignJWT(payloadOf(claims))
    .setProtectedHeader(header)
    .sign(await importJWK(issuerKey, 'ES256'), { crit: { [condition]: true } });
}

/** Signs with a key that the issuer does not have, under the name of the one it has. */
export async function signedByAnother(claims: Claims, alg: 'ES256' | 'RS256' | 'EdDSA' = 'ES256'): Promise<string> {
  const { privateKey } = await generateKeyPair(alg);
  return new SignJWT(payloadOf(claims)).setProtectedHeader({ alg, kid: issuerKey.kid ?? '' }).sign(privateKey);
}

export const unsigned = (claims: Claims) => new UnsecuredJWT(payloadOf(claims)).encode();

/** The issuer's public key, which anybody can fetch, used as the secret of a symmetric signature. */
export async function signedWithPublicKeyAsSecret(claims: Claims, form: 'PEM' | 'JWK' | 'X'): Promise<string> {
  const key = await importJWK(publicJwk, 'ES256', { extractable: true });
  if (key instanceof Uint8Array) throw new TypeError('the issuer’s key is symmetric');
  const secret = { PEM: await exportSPKI(key), JWK: JSON.stringify(publicJwk), X: publicJwk.x ?? '' }[form];
  return new SignJWT(payloadOf(claims))
    .setProtectedHeader({ alg: 'HS256', kid: issuerKey.kid ?? '' })
    .sign(new TextEncoder().encode(secret));
}

/** A good token whose payload was replaced after signing. */
export async function tampered(claims: Claims): Promise<string> {
  const [header, , signature] = (await signed(inOrder)).split('.');
  return [header, base64url.encode(JSON.stringify(claims)), signature].join('.');
}

/** A token that carries the key it wants to be verified with. */
export async function selfMade(claims: Claims): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await crypto.subtle.exportKey('jwk', publicKey);
  return new SignJWT(payloadOf(claims))
    .setProtectedHeader({
      alg: 'ES256',
      jwk,
      jku: 'https://elsewhere.example/jwks',
      x5u: 'https://elsewhere.example/x5u',
    })
    .sign(privateKey);
}
