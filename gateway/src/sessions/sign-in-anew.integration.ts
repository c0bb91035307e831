import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stateOf, type Browser } from '../fixtures/browser.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

const PERSON = 'demonstration-dggn';
const ANEW = { prompt: 'login', max_age: '0' };
const SILENTLY = { prompt: null, max_age: null };

/** What the next sign-in of a browser asks the provider for. */
async function askedAtNextSignIn(browser: Browser) {
  const { headers } = await browser.open('/auth/login');
  const { searchParams } = new URL(headers.get('location') ?? '');
  return { prompt: searchParams.get('prompt'), max_age: searchParams.get('max_age') };
}

/** Where the provider leads a browser that it already knows. */
const whereTheProviderLeads = async (browser: Browser) => new URL((await browser.follow('/auth/login')).url).pathname;

const signOut = (browser: Browser) => browser.post('/auth/logout', {});
const closeEverywhere = async () =>
  void (await (await portal.signedIn(PERSON)).post('/auth/logout', { everywhere: true }));

const ENDED: readonly (readonly [string, (browser: Browser) => Promise<unknown>])[] = [
  ['signed out', signOut],
  ['closed from another device', closeEverywhere],
  [
    'closed from another device, and said so to the page since',
    async (browser) => {
      await closeEverywhere();
      expect((await browser.ask('{ posts(first: 1) { reference } }')).status).toBe(401);
      await browser.open('/');
    },
  ],
];

describe('a session that was ended on purpose', () => {
  it.each(ENDED)('(%s) lets the provider ask again who sits there, until somebody has said so', async (_how, end) => {
    const browser = await portal.signedIn(PERSON);
    expect(await askedAtNextSignIn(browser)).toEqual(SILENTLY);
    await end(browser);
    expect(await askedAtNextSignIn(browser)).toEqual(ANEW);
    expect(await whereTheProviderLeads(browser)).toMatch(/^\/idp\/connexion\//);
    expect((await browser.signIn(PERSON)).status).toBe(303);
    expect(await askedAtNextSignIn(browser)).toEqual(SILENTLY);
    expect((await browser.open('/auth/session')).status).toBe(200);
  });

  it('is not taken up again when the provider has asked nobody', async () => {
    const browser = await portal.signedIn(PERSON);
    await signOut(browser);
    const departure = new URL((await browser.open('/auth/login')).headers.get('location') ?? '');
    departure.searchParams.delete('prompt');
    departure.searchParams.delete('max_age');
    const response = await browser.follow(departure.href);
    expect([response.status, (await stateOf(response)).problem.code]).toEqual([400, 'SIGN_IN_REFUSED']);
    expect((await browser.open('/auth/session')).status).toBe(401);
    expect(await askedAtNextSignIn(browser)).toEqual(ANEW);
  });

  it('leaves a mark that scripts and other sites never see', async () => {
    const browser = await portal.signedIn(PERSON);
    await signOut(browser);
    const [mark] = browser.received.filter((line) => line.startsWith('__Host-iscg-anew='));
    expect(mark?.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
  });
});

describe('a session that ended by itself', () => {
  it('is begun again at the provider as any other', async () => {
    const browser = await portal.signedIn(PERSON);
    portal.clock.advance(31);
    expect((await browser.open('/auth/session')).status).toBe(401);
    expect(await askedAtNextSignIn(browser)).toEqual(SILENTLY);
  });

  it.each([
    ['forged', 'forged.signature'],
    ['of another signature', `${'a'.repeat(32)}.${'b'.repeat(43)}`],
  ])('or a cookie that is %s marks no browser', async (_what, value) => {
    const browser = portal.browser();
    browser.cookies.set('__Host-iscg', encodeURIComponent(value));
    await browser.open('/');
    expect(browser.received.filter((line) => line.startsWith('__Host-iscg-anew='))).toEqual([]);
  });
});
