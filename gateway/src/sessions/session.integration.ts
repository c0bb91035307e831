import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../fixtures/browser.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

const NAME = '__Host-iscg';
let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

const QUERY = '{ posts(first: 1) { reference } }';
const sidOf = (browser: Browser) => decodeURIComponent(browser.cookies.get(NAME) ?? '').split('.')[0] ?? '';
/** The value with one letter that is certainly another. */
const changed = (value: string, at: number) =>
  `${value.slice(0, at)}${value[at] === 'A' ? 'B' : 'A'}${value.slice(at + 1)}`;
const session = async (browser: Browser) => JSON.parse(await (await browser.open('/auth/session')).text());

async function expectEnded(browser: Browser): Promise<void> {
  for (const response of [
    await browser.open('/auth/session'),
    await browser.post('/graphql', { query: QUERY }),
    await browser.post('/auth/view', { actingAs: null }),
    await browser.post('/auth/logout', {}),
  ]) {
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  }
}

describe('how long a session lives', () => {
  it('half an hour without activity ends it; activity prolongs it', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    for (let time = 0; time < 3; time += 1) {
      portal.clock.advance(25);
      expect((await browser.ask(QUERY)).status).toBe(200);
    }
    portal.clock.advance(30);
    await expectEnded(browser);
  });

  it('ten hours after the sign-in it ends, however active the person is', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const { expiresAt } = await session(browser);
    const until = Date.parse(expiresAt) - portal.clock.now().getTime();
    expect(Math.round(until / 3_600_000)).toBe(10);
    for (let minutes = 0; minutes < 10 * 60 - 20; minutes += 20) {
      portal.clock.advance(20);
      expect((await browser.open('/auth/session')).status).toBe(200);
    }
    portal.clock.advance(20);
    await expectEnded(browser);
  });

  it('a row that was deleted ends it at the next request, and no request under way brings it back', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    portal.clock.advance(5);
    await portal.database.rows('DELETE FROM gateway.session WHERE sid = $1', [sidOf(browser)]);
    await expectEnded(browser);
    const other = await portal.signedIn('demonstration-dgpn');
    portal.clock.advance(5);
    await Promise.all([other.ask(QUERY), other.post('/auth/logout', {}), other.ask(QUERY), other.open('/')]);
    expect(await portal.database.rows('SELECT FROM gateway.session WHERE sid = $1', [sidOf(other)])).toEqual([]);
  });

  it.each([
    ['another signature', (value: string) => changed(value, value.length - 3)],
    ['another identifier', (value: string) => changed(value, 0)],
    ['no signature', (value: string) => value.split('.')[0] ?? ''],
    ['garbage', () => '%00%ff'],
    ['nothing', () => '.'],
    ['a great deal', () => 'a'.repeat(6_000)],
  ])('a cookie with %s is none', async (_what, change) => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const value = decodeURIComponent(browser.cookies.get(NAME) ?? '');
    const forger = portal.browser();
    forger.cookies.set(NAME, encodeURIComponent(change(value)));
    expect((await forger.open('/auth/session')).status).toBe(401);
    expect((await forger.ask(QUERY)).status).toBe(401);
    expect((await browser.open('/auth/session')).status).toBe(200);
  });

  it('a row of another shape than ours is no session', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    await portal.database.rows(
      `UPDATE gateway.session SET sess = jsonb_set(sess, '{signedIn,actingAs}', '"ALL"') WHERE sid = $1`,
      [sidOf(browser)],
    );
    await expectEnded(browser);
  });
});

describe('the last visit', () => {
  it('is the last activity of an earlier session, and unknown on the first', async () => {
    await portal.database.rows(`DELETE FROM gateway.person WHERE subject = 'demonstration-sg-cipdr'`);
    const first = await portal.signedIn('demonstration-sg-cipdr');
    expect((await session(first)).lastVisitAt).toBeNull();
    portal.clock.advance(12);
    await first.ask(QUERY);
    const seen = portal.clock.now().toISOString();
    portal.clock.advance(60 * 24);
    const second = await portal.signedIn('demonstration-sg-cipdr');
    expect((await session(second)).lastVisitAt).toBe(seen);
    portal.clock.advance(12);
    await second.ask(QUERY);
    expect((await session(second)).lastVisitAt).toBe(seen);
  });
});

describe('signing out', () => {
  it('ends the session here, clears the cookie and leads to the provider, which ends its own', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const elsewhere = await portal.signedIn('demonstration-dgpn');
    const stolen = browser.cookies.get(NAME) ?? '';
    const response = await browser.post('/auth/logout', {});
    const { location } = JSON.parse(await response.text());
    expect(response.status).toBe(200);
    expect(browser.received.at(-1)).toMatch(/^__Host-iscg=; Max-Age=0; Path=\/; .*Secure/);
    const { searchParams, pathname } = new URL(location);
    expect(pathname).toBe('/idp/session/end');
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${portal.url}/deconnexion`);
    expect(searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect(searchParams.get('state')).toMatch(/^.{20,}$/);
    browser.cookies.set(NAME, stolen);
    await expectEnded(browser);
    expect((await elsewhere.open('/auth/session')).status).toBe(200);
    const page = await browser.open(location);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(await page.text()).toMatch(/<button form="op\.logoutForm" name="logout" value="yes">/);
  });

  it('everywhere ends every session of that person, of nobody else, and records each', async () => {
    const [one, two] = [await portal.signedIn('demonstration-dggn'), await portal.signedIn('demonstration-dggn')];
    const neighbour = await portal.signedIn('demonstration-pp');
    expect((await one.post('/auth/logout', { everywhere: true })).status).toBe(200);
    await expectEnded(two);
    expect((await neighbour.open('/auth/session')).status).toBe(200);
    const records = await portal.database.rows(
      `SELECT kind FROM gateway.session_record WHERE subject = 'demonstration-dggn' ORDER BY kind`,
    );
    expect(records.map(({ kind }) => kind)).toEqual(['REVOKED', 'SIGNED_IN', 'SIGNED_IN', 'SIGNED_OUT']);
  });

  it('with anything but a plain request is refused and signs nobody out', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    for (const body of [{ everywhere: 'yes' }, { all: true }, [], null]) {
      expect((await browser.post('/auth/logout', body)).status).toBe(400);
    }
    expect((await browser.open('/auth/logout')).status).toBe(405);
    expect((await browser.open('/auth/session')).status).toBe(200);
  });
});

describe('whose page speaks', () => {
  const foreign = [
    ['another site', { origin: 'https://elsewhere.example' }],
    ['no origin', { origin: '' }],
    ['this machine’s other name', { origin: 'http://localhost:1' }],
  ] as const;
  it.each(foreign)('%s reads, changes and ends nothing with the cookie', async (_what, headers) => {
    const browser = await portal.signedIn('demonstration-aniscg');
    const before = portal.toy.subgraphs.posts.requests.length;
    for (const [path, body] of [
      ['/graphql', { query: QUERY }],
      ['/auth/view', { viewingAs: 'DGPN' }],
      ['/auth/logout', {}],
    ] as const) {
      const response = await browser.post(path, body, headers);
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    }
    expect(portal.toy.subgraphs.posts.requests).toHaveLength(before);
    expect(await session(browser)).toMatchObject({ viewingAs: null });
  });

  it('a form of another site is not even read', async () => {
    const browser = await portal.signedIn('demonstration-aniscg');
    const response = await browser.post('/auth/logout', {}, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect((await browser.open('/auth/session')).status).toBe(200);
  });
});

describe('a token and a cookie together', () => {
  it('are answered as the token, whose caller needs no origin', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const authorization = `Bearer ${await portal.toy.token(['BOARD'])}`;
    const { status } = await browser.post('/graphql', { query: QUERY }, { authorization, origin: 'https://a.example' });
    expect(status).toBe(200);
    const passport = String(portal.toy.subgraphs.posts.requests.at(-1)?.headers['x-iscg-passport']);
    const [, claims = ''] = passport.split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString()).viewer.parties).toEqual(['BOARD']);
  });

  it('are refused when the token is worth nothing', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    expect((await browser.post('/graphql', { query: QUERY }, { authorization: 'Bearer abc' })).status).toBe(401);
  });
});

describe('while the database of the sessions is away', () => {
  it('a browser is told so with 503, on a page too, and a bearer token works as before', async () => {
    const away = await startToyPortal();
    try {
      const browser = await away.signedIn('demonstration-dgpn');
      const value = browser.cookies.get(NAME) ?? '';
      await away.database.refuseConnections();
      const refused = await browser.post('/graphql', { query: QUERY });
      expect(refused.status).toBe(503);
      const text = await refused.text();
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
      expect(text).not.toMatch(/127\.0\.0\.1|ECONN|gateway_test/);
      const page = await browser.open('/postes');
      expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain('"code":"UNAVAILABLE"');
      expect((await away.browser().open('/auth/login')).status).toBe(503);
      expect((await away.browser().open('/')).status).toBe(200);
      expect((await away.toy.ask(QUERY)).status).toBe(200);
      expect((await away.toy.ask(QUERY, {}, { cookie: `${NAME}=${value}` })).status).toBe(200);
    } finally {
      await away.stop();
    }
  });
});
