import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT, importJWK, type JWK } from 'jose';
import { PASSPORT_HEADER, createPassportIssuer, generatePassportKey } from '@iscg/access';
import { fixedClock, systemClock, type Clock } from '@iscg/values';
import { asPassport, asViewer, leaksIn, post, tokenFor, viewerOf } from '@iscg/test-kit';
import { dataDir, NOW, inOrder, shared, signed } from './forge.js';

const gatewayKey: JWK = JSON.parse(await readFile(join(dataDir, 'keys/passport.jwk.json'), 'utf8'));
const viewer = viewerOf({ parties: ['ANISCG'] });

async function passport(audience: string, options: { key?: JWK; clock?: Clock } = {}): Promise<string> {
  const { key = gatewayKey, clock = systemClock } = options;
  return (await createPassportIssuer({ privateJwk: key, clock })).issue(viewer, audience);
}

/** A passport with the gateway's own key and other claims than it would write. */
async function odd(audience: string, claims: Record<string, unknown>): Promise<string> {
  const whole = { iss: 'iscg-gateway', aud: audience, iat: NOW, exp: NOW + 60, viewer, ...claims };
  return new SignJWT(whole).setProtectedHeader({ alg: 'EdDSA' }).sign(await importJWK(gatewayKey, 'EdDSA'));
}

const QUESTIONS = [
  '{ __typename }',
  '{ _service { sdl } }',
  '{ __schema { types { name fields { name } } } }',
  'query { _entities(representations: [{ __typename: "Party", code: "DGPN" }]) { __typename } }',
  '{ nonsense',
];

const services = Object.entries(shared.subgraphs);

describe.each(services)('the service %s, reached without the gateway', (name, url) => {
  it.each<[string, () => Promise<string | undefined>]>([
    ['no passport', () => Promise.resolve(undefined)],
    ['an empty one', () => Promise.resolve('')],
    ['garbage', () => Promise.resolve('garbage')],
    ['an expired one', () => passport(name, { clock: fixedClock('2021-01-01T00:00:00.000Z') })],
    ['one of 61 seconds ago', () => passport(name, { clock: fixedClock(new Date((NOW - 61) * 1000).toISOString()) })],
    ['one for another service', () => passport(`not-${name}`)],
    ['one for the gateway', () => passport('iscg-portal')],
    ['one of another key', async () => passport(name, { key: await generatePassportKey() })],
    [
      'an unsigned one',
      () =>
        Promise.resolve(
          new UnsecuredJWT({ viewer })
            .setIssuer('iscg-gateway')
            .setAudience(name)
            .setIssuedAt()
            .setExpirationTime('1m')
            .encode(),
        ),
    ],
    [
      'one signed with the public key as secret',
      () =>
        new SignJWT({ viewer })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('iscg-gateway')
          .setAudience(name)
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(new TextEncoder().encode(JSON.stringify({ ...gatewayKey, d: undefined }))),
    ],
    ['one of another issuer', () => odd(name, { iss: 'elsewhere' })],
    ['one without an end', () => odd(name, { exp: undefined })],
    ['one without a viewer', () => odd(name, { viewer: undefined })],
    ['one of a viewer of an unknown party', () => odd(name, { viewer: { ...viewer, parties: ['ROOT'] } })],
    ['one of a viewer of an unknown scope', () => odd(name, { viewer: { ...viewer, scopes: ['*'] } })],
    ['one of a viewer without a subject', () => odd(name, { viewer: { ...viewer, subject: '' } })],
    ['a bearer token instead', () => signed(inOrder)],
  ])('answers nothing to %s', async (_, make) => {
    const made = await make();
    for (const query of QUESTIONS) {
      const { status, data, errors, text } = await post(url, made === undefined ? {} : { [PASSPORT_HEADER]: made }, {
        query,
      });
      expect(status).toBe(401);
      expect(data ?? null).toBeNull();
      expect(errors.map(({ extensions: { code } }) => code)).toEqual(['UNAUTHENTICATED']);
      expect(text).not.toMatch(/type Query|Syntax/);
      expect(leaksIn(text)).toEqual([]);
    }
  });

  it('does not take a bearer token in the place of a passport', async () => {
    const authorization = `Bearer ${await tokenFor(shared, { parties: ['ANISCG'] })}`;
    expect((await post(url, { authorization }, { query: '{ __typename }' })).status).toBe(401);
  });

  it('answers the gateway’s passport, but describes itself to nobody through introspection', async () => {
    const ask = await asPassport(shared, name, { parties: ['ANISCG'] });
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    const { data, errors } = await ask('{ __schema { types { name } } }');
    expect(data ?? null).toBeNull();
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses several requests in one, even with a passport', async () => {
    const header = { [PASSPORT_HEADER]: await passport(name) };
    const { data, text } = await post(url, header, [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(data ?? null).toBeNull();
    expect(text).not.toContain('"__typename":"Query"');
  });
});

describe('a passport that comes from outside with a request to the gateway', () => {
  const LINES = '{ subsidyLines(year: 2021) { nodes { funder { code } } } viewer { parties } }';

  it.each(services.map(([name]) => name))('gains nothing, even with the gateway’s own key, for %s', async (name) => {
    const forged = { [PASSPORT_HEADER]: await passport(name) };
    expect((await post(`${shared.url}/graphql`, forged, { query: LINES })).status).toBe(401);
    const authorization = `Bearer ${await tokenFor(shared, { parties: ['DGPN'] })}`;
    const { data, errors } = await post(`${shared.url}/graphql`, { ...forged, authorization }, { query: LINES });
    expect(errors).toEqual([]);
    expect(data).toEqual({ subsidyLines: { nodes: [{ funder: { code: 'DGPN' } }] }, viewer: { parties: ['DGPN'] } });
  });

  it('nor do the settings by which a service tells PostgreSQL who asks', async () => {
    const authorization = `Bearer ${await tokenFor(shared, { parties: ['DGPN'] })}`;
    const headers = { authorization, 'app.parties': 'BOARD', 'x-viewer': 'BOARD', 'x-forwarded-user': 'root' };
    const { data } = await post(`${shared.url}/graphql`, headers, { query: LINES });
    expect(data?.['subsidyLines'].nodes).toEqual([{ funder: { code: 'DGPN' } }]);
  });
});

describe('two viewers at the same moment', () => {
  it('each see their own, request after request', async () => {
    const parties = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] as const;
    const asks = await Promise.all(
      parties.map(async (party) => [party, await asViewer(shared, { parties: [party] })] as const),
    );
    const rounds = Array.from({ length: 10 }, () => asks).flat();
    const seen = await Promise.all(
      rounds.map(async ([party, ask]) => {
        const { data } = await ask('{ subsidyLines(year: 2021) { nodes { funder { code } } } viewer { parties } }');
        return [party, data];
      }),
    );
    for (const [party, data] of seen) {
      expect(data).toEqual({ subsidyLines: { nodes: [{ funder: { code: party } }] }, viewer: { parties: [party] } });
    }
  });
});
