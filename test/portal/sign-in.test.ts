import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium, watch } from './chromium.js';
import { chooseWho, settled, signIn, type Person } from './people.js';

let browser: Browser;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

describe('signing in', () => {
  const SEEN: readonly (readonly [Person, string])[] = [
    ['SG_CIPDR', 'SG-CIPDR'],
    ['DGPN', 'DGPN'],
    ['DGGN', 'DGGN'],
    ['PP', 'Préfecture de police'],
    ['BOARD', 'Conseil d’administration'],
    ['ANISCG', 'ANISCG'],
    ['DGPN_AND_BOARD', 'DGPN et Conseil d’administration'],
  ];

  it.each(SEEN)('takes one click for %s, who then reads as %s', async (person, words) => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, person, '/ma-session');
    await settled(page);
    expect(new URL(page.url()).pathname).toBe('/ma-session');
    expect(await page.getByText('Je lis en tant que').locator('xpath=following-sibling::dd').textContent()).toBe(words);
    await context.close();
  });

  it('keeps a cookie that no script can read and no other site can send', async () => {
    const context = await openContext(browser);
    await signIn(context, origin, 'DGPN');
    const cookies = (await context.cookies(origin)).filter(({ name }) => name === '__Host-iscg');
    expect(cookies).toEqual([
      expect.objectContaining({ name: '__Host-iscg', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' }),
    ]);
    await context.close();
  });

  it('comes back to the very address that was asked, filters included', async () => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, 'DGPN', '/postes?force=POLICE&tri=-reference');
    expect(page.url()).toBe(`${origin}/postes?force=POLICE&tri=-reference`);
    await context.close();
  });

  it('opens nothing to a person whom the portal does not know, and says whom to ask', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await page.goto(origin);
    await page.getByRole('link', { name: 'Connexion de démonstration' }).click();
    await chooseWho(page, 'UNKNOWN');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Vous n’avez pas encore accès au portail');
    expect(await page.getByRole('alert').textContent()).toMatch(/À qui demander un accès/);
    const answer = await page.request.get(`${origin}/auth/session`);
    expect(answer.status()).toBe(401);
    await context.close();
  });

  it('that is given up at the identity provider says so, and can be begun again', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await page.goto(`${origin}/postes`);
    await page.getByRole('link', { name: 'Connexion de démonstration' }).click();
    await page.getByRole('button', { name: 'Annuler' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('La connexion n’a pas abouti');
    await page.getByRole('link', { name: 'Connexion de démonstration' }).click();
    await chooseWho(page, 'PP');
    expect(await page.getByRole('link', { name: /Personne de démonstration \(PP\)/ }).count()).toBeGreaterThan(0);
    await context.close();
  });

  it('with a forged answer of the identity provider is refused with a page, not a crash', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    const answer = await page.goto(`${origin}/auth/callback?code=forged&state=forged`);
    expect(answer?.status()).toBe(400);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('La connexion n’a pas abouti');
    await context.close();
  });
});

describe('a session', () => {
  it('of two parties can be narrowed to one, and a banner says so on every page', async () => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, 'DGPN_AND_BOARD', '/ma-session');
    await page.getByRole('button', { name: 'Conseil d’administration' }).click();
    await page.getByText('Vous agissez en tant que Conseil d’administration seulement.').waitFor();
    await page.goto(`${origin}/postes`);
    await page.getByText('Vous agissez en tant que Conseil d’administration seulement.').waitFor();
    await page.getByRole('region', { name: 'Vue en cours' }).getByRole('button').click();
    await page.getByText('Vous agissez en tant que').waitFor({ state: 'detached' });
    await context.close();
  });

  it('of ANISCG can look at the portal as a directorate does, and can then write nothing', async () => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, 'ANISCG', '/ma-session');
    await page.getByRole('button', { name: 'DGGN', exact: true }).click();
    await page.getByText('Vous voyez le portail comme DGGN').waitFor();
    const { scopes, reading } = (await (await page.request.get(`${origin}/auth/session`)).json()) as {
      scopes: string[];
      reading: string[];
    };
    expect(reading).toEqual(['DGGN']);
    expect(scopes.filter((scope) => scope.endsWith(':write'))).toEqual([]);
    await page.getByRole('region', { name: 'Vue en cours' }).getByRole('button').click();
    await page.getByText('Vous voyez le portail comme').waitFor({ state: 'detached' });
    await context.close();
  });

  it('closed from another device ends here too, and signing in again comes back to the page', async () => {
    const here = await openContext(browser);
    const there = await openContext(browser);
    const page = await signIn(here, origin, 'DGGN', '/postes');
    await settled(page);
    const other = await signIn(there, origin, 'DGGN', '/ma-session');
    await other.getByRole('button', { name: 'Fermer mes sessions sur tous les appareils' }).click();
    await other.getByRole('heading', { name: 'Vous êtes déconnecté' }).waitFor();
    expect((await page.request.get(`${origin}/auth/session`)).status()).toBe(401);
    await page.getByRole('combobox', { name: 'Force' }).selectOption('POLICE');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
    await dialog.getByRole('link', { name: 'Se reconnecter' }).click();
    // The identity provider still knows this browser, and asks all the same who sits there.
    await chooseWho(page, 'DGGN');
    await page.getByRole('heading', { level: 1, name: 'Postes' }).waitFor();
    await settled(page);
    expect(page.url()).toBe(`${origin}/postes?force=POLICE`);
    expect((await page.request.get(`${origin}/auth/session`)).status()).toBe(200);
    await here.close();
    await there.close();
  });

  it('that is signed out leaves nothing behind: going back shows the sign-in page', async () => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, 'PP', '/ma-session');
    const faults = watch(page, origin);
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { name: 'Vous êtes déconnecté' }).waitFor();
    await page.goto(`${origin}/postes`);
    await page.getByRole('heading', { name: 'Connexion au portail' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
