import { beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock } from '@iscg/values';
import { SignJWT, importJWK, type JWK } from 'jose';
import { createPassportIssuer, createPassportVerifier, generatePassportKey, publicPart, type Viewer } from './index.js';

const viewer: Viewer = { subject: 's', name: 'n', kind: 'PERSON', parties: ['DGPN'], scopes: ['funding:read'] };
const now = fixedClock('2026-11-25T12:00:00Z');
const later = (seconds: number) => fixedClock(new Date(now.now().getTime() + seconds * 1000).toISOString());

let privateJwk: JWK;
beforeAll(async () => {
  privateJwk = await generatePassportKey();
});

async function verify(token: string | undefined, { audience = 'funding', clock = now, key = privateJwk } = {}) {
  const verifier = await createPassportVerifier({ publicJwk: publicPart(key), audience, clock });
  return verifier.verify(token);
}

describe('a passport', () => {
  it('names the viewer to its subgraph', async () => {
    const issuer = await createPassportIssuer({ privateJwk, clock: now });
    expect(await verify(await issuer.issue(viewer, 'funding'))).toEqual(viewer);
  });

  it('is made once a viewer while 15 seconds remain', async () => {
    const issuer = await createPassportIssuer({ privateJwk, clock: now });
    expect(await issuer.issue({ ...viewer }, 'funding')).toBe(await issuer.issue(viewer, 'funding'));
    expect(await issuer.issue({ ...viewer, parties: ['BOARD'] }, 'funding')).not.toBe(
      await issuer.issue(viewer, 'funding'),
    );
  });

  it('ends after 60 seconds, also in the verifier’s cache', async () => {
    const issuer = await createPassportIssuer({ privateJwk, clock: now });
    const token = await issuer.issue(viewer, 'funding');
    await expect(verify(token, { clock: later(61) })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    let moment = now;
    const verifier = await createPassportVerifier({
      publicJwk: publicPart(privateJwk),
      audience: 'funding',
      clock: { now: () => moment.now() },
    });
    expect(await verifier.verify(token)).toEqual(viewer);
    moment = later(61);
    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('never carries the private key in its public part', () => {
    expect(Object.keys(publicPart(privateJwk)).sort()).toEqual(['alg', 'crv', 'kty', 'x']);
  });

  it('is refused for another subgraph, from another key, absent, or of another shape', async () => {
    const issuer = await createPassportIssuer({ privateJwk, clock: now });
    const token = await issuer.issue(viewer, 'funding');
    const sign = async (claims: Record<string, unknown>) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer('iscg-gateway')
        .setAudience('funding')
        .setIssuedAt(now.now())
        .setExpirationTime(later(60).now())
        .sign(await importJWK(privateJwk, 'EdDSA'));
    const refused = [
      async () => verify(token, { audience: 'posts' }),
      async () => verify(token, { key: await generatePassportKey() }),
      async () => verify(undefined),
      async () => verify(''),
      async () => verify('a.b.c'),
      async () => verify(await sign({})),
      async () => verify(await sign({ viewer: { ...viewer, parties: ['ELSE'] } })),
      async () => verify(await sign({ viewer: { ...viewer, scopes: undefined } })),
      async () => verify(await sign({ viewer: { ...viewer, departments: ['*'] } })),
      async () => verify(await sign({ viewer: { ...viewer, departments: ['93,75'] } })),
    ];
    for (const attempt of refused) await expect(attempt()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
