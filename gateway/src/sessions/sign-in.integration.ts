import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stateOf, type Browser } from '../fixtures/browser.js';
import { CONTACT, startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

const NAME = '__Host-iscg';
let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

const sessions = (subject?: string) =>
  portal.database.rows(
    `SELECT sid, sess, expire, subject FROM gateway.session WHERE $1::text IS NULL OR subject = $1`,
    [subject ?? null],
  );

/** The identifier that a cookie carries, without its signature. */
function sidOf(browser: Browser): string {
  return decodeURIComponent(browser.cookies.get(NAME) ?? '').split('.')[0] ?? '';
}

async function expectProblem(response: Response, status: number, code: string) {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const state = await stateOf(response);
  expect(state).toMatchObject({ firstAnswer: null, problem: { code, message: expect.stringMatching(/\S+ \S+/) } });
  return state;
}

describe('someone who signs in', () => {
  it('is known to the portal with one click, comes back where the link was, and reads what the party reads', async () => {
    const browser = portal.browser();
    const response = await browser.signIn('demonstration-dgpn-board', '/postes?force=POLICE');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/postes?force=POLICE']);
    const session = await (await browser.open('/auth/session')).json();
    expect(session).toMatchObject({
      subject: 'demonstration-dgpn-board',
      name: 'Personne de démonstration (DGPN, BOARD)',
      parties: ['DGPN', 'BOARD'],
      reading: ['DGPN', 'BOARD'],
      actingAs: null,
      viewingAs: null,
      idleSeconds: 1_800,
    });
    expect(await browser.ask('{ posts(first: 1) { reference } }')).toMatchObject({ status: 200, errors: [] });
  });

  it('gets a cookie that scripts, other sites and plain connections never see', async () => {
    const browser = await portal.signedIn('demonstration-pp');
    const lines = browser.received.filter((line) => line.startsWith(`${NAME}=`));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const attributes = line.split('; ').slice(1).sort();
      expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    }
  });

  it('goes to the provider with a code challenge, a state and a nonce that change every time', async () => {
    const seen = new Set<string | null>();
    for (let time = 0; time < 2; time += 1) {
      const response = await portal.browser().open('/auth/login');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { searchParams } = new URL(response.headers.get('location') ?? '');
      expect(searchParams.get('code_challenge_method')).toBe('S256');
      expect(searchParams.get('redirect_uri')).toBe(`${portal.url}/auth/callback`);
      for (const name of ['state', 'nonce', 'code_challenge']) seen.add(searchParams.get(name));
    }
    expect(seen.size).toBe(6);
    expect(seen).not.toContain(null);
  });

  it('has another session identifier afterwards: one that was planted before is worth nothing', async () => {
    const victim = portal.browser();
    await victim.open('/auth/login');
    const planted = victim.cookies.get(NAME) ?? '';
    await victim.signIn('demonstration-dggn');
    expect(victim.cookies.get(NAME)).not.toBe(planted);
    const attacker = portal.browser();
    attacker.cookies.set(NAME, planted);
    expect((await attacker.open('/auth/session')).status).toBe(401);
    expect((await attacker.ask('{ __typename }')).status).toBe(401);
  });

  it('leaves one row, that knows the person, and a record; asking without a cookie leaves none', async () => {
    const before = (await sessions()).length;
    await portal.browser().open('/');
    await portal.browser().open('/auth/session');
    await portal.browser().ask('{ __typename }');
    expect(await sessions()).toHaveLength(before);
    const browser = await portal.signedIn('demonstration-board');
    const [row] = await portal.database.rows('SELECT subject FROM gateway.session WHERE sid = $1', [sidOf(browser)]);
    expect(row).toEqual({ subject: 'demonstration-board' });
    const fingerprint = createHash('sha256').update(sidOf(browser)).digest('hex');
    const records = await portal.database.rows(
      'SELECT subject, kind, party FROM gateway.session_record WHERE session_fingerprint = $1',
      [fingerprint],
    );
    expect(records).toEqual([{ subject: 'demonstration-board', kind: 'SIGNED_IN', party: null }]);
  });

  it('in two tabs at once comes back to both', async () => {
    const browser = portal.browser();
    const first = await browser.signInUpToCallback('demonstration-dgpn', '/une');
    const second = await browser.open('/auth/login?returnTo=/deux');
    expect(second.status).toBe(303);
    expect((await browser.open(first)).headers.get('location')).toBe('/une');
  });

  it('in many tabs is remembered for the latest few, each for ten minutes from its own click', async () => {
    const browser = portal.browser();
    await browser.open('/auth/login');
    await portal.database.rows(`UPDATE gateway.session SET expire = now() + interval '1 minute' WHERE sid = $1`, [
      sidOf(browser),
    ]);
    for (let tab = 0; tab < 8; tab += 1) await browser.open('/auth/login');
    const [row] = await portal.database.rows(
      `SELECT (SELECT count(*)::int FROM jsonb_object_keys(sess -> 'attempts')) AS kept,
              expire > now() + interval '9 minutes' AS prolonged FROM gateway.session WHERE sid = $1`,
      [sidOf(browser)],
    );
    expect(row).toEqual({ kept: 5, prolonged: true });
  });

  it('may sign in again over a session, which then ends', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const old = sidOf(browser);
    await browser.open('/idp/session/end');
    const again = portal.browser();
    again.cookies.set(NAME, browser.cookies.get(NAME) ?? '');
    expect((await again.signIn('demonstration-aniscg')).status).toBe(303);
    expect(await portal.database.rows('SELECT FROM gateway.session WHERE sid = $1', [old])).toHaveLength(0);
    expect(await (await again.open('/auth/session')).json()).toMatchObject({ subject: 'demonstration-aniscg' });
  });

  it.each([
    ['another site', 'https://elsewhere.example/'],
    ['another site without a scheme', '//elsewhere.example/'],
    ['another site behind a backslash', '/\\elsewhere.example'],
    ['another site behind dots', '/.//elsewhere.example'],
  ])('is never sent to %s', async (_what, returnTo) => {
    expect((await portal.browser().signIn('demonstration-pp', returnTo)).headers.get('location')).toBe('/');
  });

  it('at this machine’s other name is first sent to the name that the cookie belongs to', async () => {
    const elsewhere = portal.url.replace('127.0.0.1', 'localhost');
    const response = await fetch(`${elsewhere}/auth/login?returnTo=/postes`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${portal.url}/auth/login?returnTo=/postes`);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('a sign-in that goes wrong', () => {
  it('with a forged state is refused, and says so on a page', async () => {
    const browser = portal.browser();
    const callback = new URL(await browser.signInUpToCallback('demonstration-dgpn'));
    callback.searchParams.set('state', 'forged');
    await expectProblem(await browser.open(callback.href), 400, 'SIGN_IN_REFUSED');
    expect((await browser.open('/auth/session')).status).toBe(401);
  });

  it.each([
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['two states', (url: URL) => url.searchParams.append('state', 'b')],
    ['no code', (url: URL) => url.searchParams.delete('code')],
    ['a forged code', (url: URL) => url.searchParams.set('code', 'forged')],
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example')],
    ['an unreadable query', (url: URL) => (url.search += '&%E0%A4%A=%')],
    ['state of an object’s own', (url: URL) => url.searchParams.set('state', '__proto__')],
  ])('with %s is refused', async (_what, change) => {
    const browser = portal.browser();
    const callback = new URL(await browser.signInUpToCallback('demonstration-dgpn'));
    change(callback);
    const response = await browser.open(callback.href);
    if (_what === 'an unreadable query') expect([303, 400]).toContain(response.status);
    else await expectProblem(response, 400, 'SIGN_IN_REFUSED');
  });

  it('from another browser is refused: the answer is for the one that asked', async () => {
    const callback = await portal.browser().signInUpToCallback('demonstration-dgpn');
    const other = portal.browser();
    await expectProblem(await other.open(callback), 400, 'SIGN_IN_REFUSED');
    await other.open('/auth/login');
    await expectProblem(await other.open(callback), 400, 'SIGN_IN_REFUSED');
  });

  it('whose answer is replayed is refused the second time, and the session of the first stays', async () => {
    const browser = portal.browser();
    const callback = await browser.signInUpToCallback('demonstration-dgpn');
    expect((await browser.open(callback)).status).toBe(303);
    const state = await expectProblem(await browser.open(callback), 400, 'SIGN_IN_REFUSED');
    expect(state.session).toMatchObject({ subject: 'demonstration-dgpn' });
    expect((await browser.open('/auth/session')).status).toBe(200);
  });

  it('whose answer is opened twice at once gives one session', async () => {
    const browser = portal.browser();
    const callback = await browser.signInUpToCallback('demonstration-dgpn');
    const statuses = await Promise.all(
      [browser.open(callback), browser.open(callback)].map(async (each) => (await each).status),
    );
    expect(statuses.sort()).toEqual([303, 400]);
  });

  it('that was given up at the provider says so', async () => {
    const browser = portal.browser();
    const response = await browser.open(await browser.signInUpToCallback('annuler'));
    const { problem, session } = await expectProblem(response, 400, 'SIGN_IN_REFUSED');
    expect([problem.message, session]).toEqual(['Vous avez renoncé à vous connecter.', null]);
  });

  it('that takes more than ten minutes has expired', async () => {
    const browser = portal.browser();
    const callback = await browser.signInUpToCallback('demonstration-dgpn');
    portal.clock.advance(11);
    const { problem } = await expectProblem(await browser.open(callback), 400, 'SIGN_IN_REFUSED');
    expect(problem.message).toContain('expiré');
  });

  it('leaves a row that lives ten minutes at most', async () => {
    const browser = portal.browser();
    await browser.open('/auth/login');
    const [row] = await portal.database.rows(
      `SELECT expire - now() BETWEEN interval '9 minutes' AND interval '10 minutes 1 second' AS short FROM gateway.session WHERE sid = $1`,
      [sidOf(browser)],
    );
    expect(row).toEqual({ short: true });
  });

  it('of someone whom nobody listed says who that is and whom to ask, and leaves no session', async () => {
    const browser = portal.browser();
    const before = (await sessions()).length;
    const { problem, session } = await expectProblem(
      await browser.signIn('demonstration-inconnue'),
      403,
      'UNKNOWN_PERSON',
    );
    expect(problem).toMatchObject({
      name: 'Personne de démonstration (inconnue)',
      email: 'inconnue@demonstration.invalid',
      contact: CONTACT,
    });
    expect(session).toBeNull();
    expect(await sessions()).toHaveLength(before);
    expect((await browser.open('/auth/session')).status).toBe(401);
    expect((await browser.ask('{ __typename }')).status).toBe(401);
    expect(await portal.database.rows(`SELECT FROM gateway.person WHERE email LIKE 'inconnue@%'`)).toEqual([]);
  });

  it('of someone unknown, in the browser of someone known, ends that one’s session too', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const cookie = browser.cookies.get(NAME) ?? '';
    const unknown = portal.browser();
    unknown.cookies.set(NAME, cookie);
    const { session } = await expectProblem(await unknown.signIn('demonstration-inconnue'), 403, 'UNKNOWN_PERSON');
    expect(session).toBeNull();
    expect((await browser.open('/auth/session')).status).toBe(401);
  });

  it('while the provider is down says so with 503, and works again once it is back', async () => {
    const other = await startToyPortal({
      provider: { issuer: 'http://127.0.0.1:9', clientId: 'a', scope: 'openid', signedUserinfo: false },
    });
    try {
      const response = await other.browser().open('/auth/login');
      const { problem } = await expectProblem(response, 503, 'SIGN_IN_UNAVAILABLE');
      expect(problem.message).not.toContain('127.0.0.1');
      expect(await other.database.rows('SELECT FROM gateway.session')).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});
