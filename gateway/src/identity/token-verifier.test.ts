import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { epochSeconds, fixedClock } from '@iscg/values';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWK, type JWTPayload } from 'jose';
import { createTokenVerifier, type TokenVerifier } from './token-verifier.js';

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

const ISSUER = 'https://issuer.test';
const clock = fixedClock('2026-03-02T10:00:00Z');
const now = epochSeconds(clock);
const published: JWK[] = [];
let server: Server;
let verifier: TokenVerifier;
let known: Keys;

beforeAll(async () => {
  known = await publish('first');
  server = createServer((_request, response) => response.end(JSON.stringify({ keys: published })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const jwksUrl = `http://127.0.0.1:${port}/jwks`;
  verifier = createTokenVerifier({
    issuer: ISSUER,
    audience: 'iscg-portal',
    jwksUrl,
    clock,
    keyRefreshMilliseconds: 0,
  });
});

afterAll(() => void server.close());

async function publish(kid: string): Promise<Keys> {
  const keys = await generateKeyPair('ES256', { extractable: true });
  published.push({ ...(await exportJWK(keys.publicKey)), kid, alg: 'ES256', use: 'sig' });
  return keys;
}

const CLAIMS = { iss: ISSUER, aud: 'iscg-portal', sub: 'anne', name: 'Anne', viewer_kind: 'PERSON', parties: ['DGPN'] };

function sign(
  changes: { [Claim in keyof JWTPayload]?: JWTPayload[Claim] | undefined } = {},
  header: { alg?: string; kid?: string } = {},
  key: unknown = known.privateKey,
): Promise<string> {
  // As JSON carries it: a claim changed to undefined is not there.
  const claims: JWTPayload = JSON.parse(JSON.stringify({ ...CLAIMS, iat: now, exp: now + 600, ...changes }));
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid: 'first', ...header })
    .sign(key as Keys['privateKey']);
}

async function codeOf(token: string): Promise<string> {
  return verifier.verify(token).then(
    () => 'accepted',
    (error: { extensions?: { code?: string }; message: string }) => `${error.extensions?.code}: ${error.message}`,
  );
}

describe('a bearer token', () => {
  it('names the viewer with the scopes of the parties held', async () => {
    const viewer = await verifier.verify(await sign({ parties: ['DGPN', 'BOARD'], departments: ['93', '2A'] }));
    expect(viewer).toMatchObject({
      subject: 'anne',
      kind: 'PERSON',
      parties: ['DGPN', 'BOARD'],
      departments: ['93', '2A'],
    });
    expect(viewer.scopes).toContain('posts:write');
  });

  it('narrows a person to the scopes it gives, and a misspelt scope gives nothing', async () => {
    expect((await verifier.verify(await sign({ scope: 'openid posts:read observatory:write' }))).scopes).toEqual([
      'posts:read',
      'observatory:write',
    ]);
    expect((await verifier.verify(await sign({ scope: 'post:read' }))).scopes).toEqual([]);
  });

  it('gives an application exactly the scopes it lists, and none by omission', async () => {
    const application = { viewer_kind: 'APPLICATION', parties: ['SG_CIPDR'] };
    expect(
      (await verifier.verify(await sign({ ...application, scope: 'posts:read everything:write' }))).scopes,
    ).toEqual(['posts:read']);
    expect((await verifier.verify(await sign(application))).scopes).toEqual([]);
  });

  it('signed by a key published since is accepted', async () => {
    const second = await publish('second');
    expect(await codeOf(await sign({}, { kid: 'second' }, second.privateKey))).toBe('accepted');
  });

  const INVALID = 'UNAUTHENTICATED: Votre jeton n’est pas valable : connectez-vous de nouveau.';
  it.each<[string, () => Promise<string> | string, string]>([
    ['expired', () => sign({ exp: now - 6 }), 'UNAUTHENTICATED: Votre session a expiré : connectez-vous de nouveau.'],
    [
      'not valid yet',
      () => sign({ nbf: now + 60 }),
      'UNAUTHENTICATED: Votre jeton n’est pas encore valable : vérifiez l’heure de votre machine.',
    ],
    ['without expiry', () => sign({ exp: undefined }), INVALID],
    ['for another audience', () => sign({ aud: 'other' }), INVALID],
    ['of another issuer', () => sign({ iss: 'https://other.test' }), INVALID],
    ['with alg none', () => new UnsecuredJWT({ ...CLAIMS, exp: now + 600 }).encode(), INVALID],
    [
      'HS256 with the public key as its secret',
      async () => sign({}, { alg: 'HS256' }, new TextEncoder().encode(await exportSPKI(known.publicKey))),
      INVALID,
    ],
    [
      'signed by an unknown key',
      async () => sign({}, { kid: 'unknown' }, (await generateKeyPair('ES256')).privateKey),
      INVALID,
    ],
    [
      'signed by another key under a known name',
      async () => sign({}, {}, (await generateKeyPair('ES256')).privateKey),
      INVALID,
    ],
    ['that is garbage', () => 'garbage', INVALID],
    ['that is too long', () => 'x'.repeat(10_000), INVALID],
    ['with an unknown party', () => sign({ parties: ['DGPN', 'CIA'] }), INVALID],
    ['with parties that are a text', () => sign({ parties: 'DGPN' }), INVALID],
    ['without a kind', () => sign({ viewer_kind: undefined }), INVALID],
    ['with an unknown département', () => sign({ departments: ['99'] }), INVALID],
  ])('is refused when it is %s, without telling more', async (_name, token, answer) => {
    expect(await codeOf(await token())).toBe(answer);
  });
});
