import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './env.js';
import { missingNotices } from './portal/legal-notice.js';

const KEY = '{"kty":"OKP","crv":"Ed25519","x":"a","d":"b"}';

describe('the environment', () => {
  it.each([
    [{}, /^PASSPORT_PRIVATE_JWK: /],
    [{ PASSPORT_PRIVATE_JWK: 'nothing' }, /^PASSPORT_PRIVATE_JWK: is not JSON$/],
    [{ PASSPORT_PRIVATE_JWK: '{"kty":"RSA"}' }, /^PASSPORT_PRIVATE_JWK: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, PORT: '70000' }, /^PORT: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, PORT: 'x' }, /^PORT: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, ISSUER: 'ftp://a' }, /^ISSUER: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, SUBGRAPH_URLS: '{"posts":"nowhere"}' }, /^SUBGRAPH_URLS: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, LIMIT_DEPTH: '0' }, /^LIMIT_DEPTH: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, NODE_ENV: 'production' }, /^ISSUER: /],
    [{ ACCESS_FEATURES: 'off', NODE_ENV: 'production' }, /^ACCESS_FEATURES: /],
    [{ ACCESS_FEATURES: 'maybe' }, /^ACCESS_FEATURES: /],
  ])('that is wrong is refused with one line that names the variable: %j', (variables, line) => {
    expect(() => readEnvironment(variables)).toThrow(line);
  });

  const PORTAL = {
    PASSPORT_PRIVATE_JWK: KEY,
    PORTAL_DIRECTORY: '/pages',
    SESSION_DATABASE_URL: 'postgresql://gateway_app@127.0.0.1/iscg',
    SESSION_SECRET: 's'.repeat(32),
    PEOPLE_FILE: '/people.json',
  };
  const MAIL = { SMTP_URL: 'smtps://compte:secret@courriel.example:465', SMTP_FROM: 'portail@iscg.example' };
  const PRODUCTION = {
    ...PORTAL,
    NODE_ENV: 'production',
    ISSUER: 'https://fi.example',
    PUBLIC_URL: 'https://a.example',
  };

  it.each([
    [{ ...PORTAL, SESSION_DATABASE_URL: undefined }, /^SESSION_DATABASE_URL: is required/],
    [{ ...PORTAL, SESSION_DATABASE_URL: 'http://a' }, /^SESSION_DATABASE_URL: /],
    [{ ...PORTAL, SESSION_SECRET: undefined }, /^SESSION_SECRET: is required/],
    [{ ...PORTAL, SESSION_SECRET: 's'.repeat(31) }, /^SESSION_SECRET: must have 32/],
    [{ ...PORTAL, PEOPLE_FILE: undefined }, /^PEOPLE_FILE: is required/],
    [{ ...PORTAL, SESSION_IDLE_MINUTES: '0' }, /^SESSION_IDLE_MINUTES: /],
    [{ ...PORTAL, SESSION_HOURS: 'x' }, /^SESSION_HOURS: /],
    [{ ...PORTAL, PUBLIC_URL: 'https://a.example/portail' }, /^PUBLIC_URL: must be an origin/],
    [{ ...PORTAL, OIDC_SCOPE: 'email' }, /^OIDC_SCOPE: must contain openid/],
    [{ ...PORTAL, OIDC_SIGNED_USERINFO: 'yes' }, /^OIDC_SIGNED_USERINFO: /],
    [{ ...PORTAL, ACCESS_FEATURES: 'off' }, /^PORTAL_DIRECTORY: /],
    [{ ...PORTAL, LEGAL_HOST: ' ' }, /^LEGAL_HOST: /],
    [{ ...PORTAL, ...MAIL, SMTP_FROM: undefined }, /^SMTP_FROM: is required once SMTP_URL is set$/],
    [{ ...PORTAL, ...MAIL, SMTP_URL: undefined }, /^SMTP_URL: is required once SMTP_FROM is set$/],
    [{ ...PORTAL, ...MAIL, SMTP_URL: 'https://courriel.example' }, /^SMTP_URL: /],
    [{ ...PORTAL, ...MAIL, SMTP_URL: 'smtp:' }, /^SMTP_URL: must name a server$/],
    [{ ...PORTAL, ...MAIL, SMTP_FROM: 'portail' }, /^SMTP_FROM: /],
    [{ ...PORTAL, ...MAIL, SMTP_FROM: 'a@b.example\r\nBcc: c@d.example' }, /^SMTP_FROM: /],
    [{ PASSPORT_PRIVATE_JWK: KEY, ...MAIL }, /^SMTP_URL: needs PORTAL_DIRECTORY$/],
    [{ ...PORTAL, LEGAL_PUBLISHER: 'a'.repeat(501) }, /^LEGAL_PUBLISHER: /],
    [{ ...PORTAL, LEGAL_PUBLICATION_DIRECTOR: 'a\u0000b' }, /^LEGAL_PUBLICATION_DIRECTOR: /],
    [{ ...PRODUCTION, PUBLIC_URL: undefined }, /^PUBLIC_URL: is required in production/],
    [{ ...PRODUCTION, PUBLIC_URL: 'http://a.example' }, /^PUBLIC_URL: .* https/],
    [{ ...PRODUCTION, OIDC_ISSUER: 'http://fi.example' }, /^OIDC_ISSUER: must be in https/],
    [{ ...PRODUCTION, ISSUER: 'http://fi.example' }, /^OIDC_ISSUER: must be in https/],
  ])('of the portal that is wrong is refused likewise: %j', (variables, line) => {
    expect(() => readEnvironment(variables)).toThrow(line);
  });

  it('names a mail server, or none', () => {
    expect(readEnvironment(PORTAL).mail).toBeUndefined();
    const { mail, subgraphUrls } = readEnvironment({ ...PORTAL, ...MAIL });
    expect([mail, subgraphUrls]).toEqual([{ url: MAIL.SMTP_URL, from: MAIL.SMTP_FROM }, {}]);
  });

  it('of the portal has defaults for all that is not a secret or a place', () => {
    expect(readEnvironment({ PASSPORT_PRIVATE_JWK: KEY }).portal).toBeUndefined();
    const { portal, subgraphUrls } = readEnvironment(PRODUCTION);
    expect(subgraphUrls).toEqual({});
    expect(portal).toMatchObject({
      publicUrl: 'https://a.example',
      idleMinutes: 30,
      sessionHours: 10,
      provider: { clientId: 'iscg-portal', scope: 'openid profile email', signedUserinfo: false },
    });
  });

  it('of the portal tells which words of the legal notice are missing', () => {
    expect(readEnvironment(PRODUCTION).portal?.legalNotice).toEqual({
      publisher: null,
      publicationDirector: null,
      host: null,
      dataProtectionOfficer: null,
    });
    const { portal } = readEnvironment({ ...PRODUCTION, LEGAL_HOST: ' Hébergeur d’essai, 1 rue de l’Essai, Paris ' });
    expect(portal?.legalNotice.host).toBe('Hébergeur d’essai, 1 rue de l’Essai, Paris');
    expect(portal && missingNotices(portal.legalNotice)).toEqual([
      'LEGAL_PUBLISHER',
      'LEGAL_PUBLICATION_DIRECTOR',
      'LEGAL_DATA_PROTECTION_OFFICER',
    ]);
  });

  it('takes a subgraph’s address from its own variable', () => {
    const { subgraphUrls } = readEnvironment({
      PASSPORT_PRIVATE_JWK: KEY,
      POSTS_URL: 'http://127.0.0.1:1/',
      SUBGRAPH_URLS: '{"training":"http://127.0.0.1:2/"}',
    });
    expect(subgraphUrls).toEqual({ posts: 'http://127.0.0.1:1/', training: 'http://127.0.0.1:2/' });
  });
});
