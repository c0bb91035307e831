import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import { Client } from 'pg';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { crippledGraph, type CrippledGraph } from './crippled-graph.js';
import { settled, signIn } from './people.js';

let browser: Browser;
let stack: TestStack;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, stack] = await Promise.all([startChromium(), startTestStack()]);
  context = await openContext(browser);
  page = await signIn(context, stack.url, 'DGPN');
});

afterEach(() => page.unrouteAll({ behavior: 'wait' }));

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const open = (path: string) => page.goto(stack.url + path);
/** What a screen reader is told beside what is seen. */
const told = (sentence: string | RegExp) => page.getByRole('status').filter({ hasText: sentence }).waitFor();
const message = (title: string) => page.locator('main .fr-alert', { hasText: title });
const rows = () => page.locator('main tbody tr');

describe('a list', () => {
  it('that holds nothing says so in words, and shows everything again when the filters are wiped out', async () => {
    await open('/postes?recherche=introuvable');
    await page.getByText('Aucun poste de votre compétence ne répond à ces filtres.').waitFor();
    await told(/^0\sposte\./);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await rows().first().waitFor();
    await told(/^\d[\d\s]*\spostes\./);
  });

  it('that is awaited is busy and says what is coming; the former one stays while another is awaited', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await open('/postes');
    await page.locator('main [aria-busy="true"]', { hasText: 'Chargement : les départements…' }).waitFor();
    await told('Chargement : les départements…');
    release();
    await rows().first().waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    const again = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      await again;
      await route.continue().catch(() => undefined);
    });
    const before = await rows().first().innerText();
    await page.getByRole('combobox', { name: 'Force' }).selectOption('POLICE');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.locator('main .answer[aria-busy="true"]', { has: page.locator('table') }).waitFor();
    expect(await rows().first().innerText()).toBe(before);
    release();
    await settled(page);
    expect(await rows().first().innerText()).not.toBe(before);
  });
});

describe('an answer that does not come', () => {
  const refusal = (code: string, sentence: string, status: number) => (route: Route) =>
    route.fulfill({
      status,
      contentType: 'application/json',
      headers: { 'x-request-id': '0176bb3e-0000-4000-8000-000000000001' },
      body: JSON.stringify({ errors: [{ message: sentence, extensions: { code } }] }),
    });

  it.each([
    ['for a defect of the service', 'INTERNAL', 500, 'Impossible d’afficher : la carte'],
    ['because a service is down', 'UNAVAILABLE', 503, 'Momentanément indisponible : la carte'],
    ['because a rule refuses it', 'FORBIDDEN', 403, 'Vous n’avez pas accès à cette page'],
    ['because too much is asked', 'LIMIT_EXCEEDED', 400, 'Cette demande ne peut pas être traitée'],
  ])(
    '%s says so in its own words, gives a reference, and can be asked for again',
    async (_case, code, status, title) => {
      await page.route('**/graphql', refusal(code, 'Phrase du service.', status));
      await open('/postes/carte');
      await message(title).waitFor();
      expect(await message(title).innerText()).toMatch(/Phrase du service\.[^]*Référence à donner au support/);
      await told('Phrase du service.');
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await rows().first().waitFor();
      expect(await message(title).count()).toBe(0);
    },
  );

  it('because the network is cut says that one is offline; what was read stays, and comes back afresh', async () => {
    await open('/postes/carte');
    await rows().first().waitFor();
    await context.setOffline(true);
    await page.getByRole('alert').filter({ hasText: 'Vous êtes hors ligne.' }).waitFor();
    await page.getByRole('combobox', { name: 'Chiffre' }).selectOption({ index: 1 });
    await page.getByLabel('À la date du').fill('2024-01-01');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await message('hors ligne').waitFor();
    await told(/service est injoignable/);
    await context.setOffline(false);
    await page.locator('.offline').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await rows().first().waitFor();
    expect(page.url()).toContain('date=2024-01-01');
  });
});

describe('a service of the graph that is down', () => {
  let graph: CrippledGraph;
  beforeAll(async () => {
    graph = await crippledGraph(stack, ['training', 'funding'], 'DGPN');
  });
  afterAll(() => graph.stop());

  it.each([
    ['a list', '/formations', /« training » est momentanément indisponible/],
    ['a whole page', '/financements', /« funding » est momentanément indisponible/],
  ])('is named and told where %s should be, and what comes next works', async (_case, path, sentence) => {
    await page.route('**/graphql', graph.answer);
    await open(path);
    await page.locator('main .fr-alert', { hasText: sentence }).waitFor();
    await page.locator('[role="status"], [role="alert"]').filter({ hasText: sentence }).first().waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await settled(page);
    expect(await page.locator('main').innerText()).not.toMatch(/indisponible/i);
  });

  it('takes away its own field of another service’s record, which says why, and nothing else', async () => {
    await page.route('**/graphql', graph.answer);
    await open('/postes/ISCG-59-0001');
    const mark = page.getByRole('button', { name: /^Indisponible : pourquoi/ }).first();
    await mark.click();
    await page
      .getByRole('note')
      .filter({ hasText: /« (?:training|funding) » est momentanément/ })
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).toContain('59 – Nord');
  });
});

describe('a page', () => {
  it('that is not open to one’s party says so, and which rule says it', async () => {
    await open('/gouvernance/conseil');
    await message('Ce contenu n’est pas ouvert à votre partie').first().waitFor();
    await told('Ce contenu n’est pas ouvert à votre partie');
    const rule = message('Ce contenu n’est pas ouvert à votre partie')
      .first()
      .getByRole('link', { name: /Voir la règle/ });
    await rule.click();
    await page.getByRole('heading', { level: 1, name: 'Qui voit quoi' }).waitFor();
  });
});

describe('a session that has expired', () => {
  it('is told in a dialog, and signing in again comes back to the page and to its filters', async () => {
    await open('/postes?force=POLICE');
    await rows().first().waitFor();
    await using truth = await administrator();
    await truth.client.query(`UPDATE gateway.session SET expire = now() - interval '1 minute'`);
    await page.getByRole('button', { name: 'Page suivante' }).click();
    const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    const asked = new URL(page.url()).search;
    await dialog.getByRole('link', { name: 'Se reconnecter' }).click();
    await dialog.waitFor({ state: 'detached' });
    await rows().first().waitFor();
    expect(new URL(page.url()).search).toBe(asked);
  });

  async function administrator() {
    const client = new Client({ connectionString: stack.databaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    return { client, [Symbol.asyncDispose]: () => client.end() };
  }
});
