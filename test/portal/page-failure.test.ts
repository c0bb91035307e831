import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await openContext(browser);
});

afterEach(() => context.close());

const lose = (route: Route) => route.abort();
const answerWith = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body });

/** What becomes of the module of a page on its way to the browser. */
const MISHAPS: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['is lost by the network', lose],
  ['is not there any more', (route) => route.fulfill({ status: 404, body: '' })],
  ['fails as it starts', answerWith('throw new Error("a defect");')],
  ['fails as it is drawn', answerWith('export default () => { throw new Error("a defect"); };')],
];

const titleOf = (on: Page) => on.getByRole('heading', { level: 1 }).innerText();
const FAILURE = 'Cette page ne s’est pas affichée';

describe('a page whose code', () => {
  it.each(MISHAPS)('%s says so under the menu, and every other page still opens', async (_what, mishap) => {
    page = await signIn(context, origin, 'DGPN', '/plan-du-site');
    await settled(page);
    await page.route(/\/assets\/convention-[^/]*\.js$/, mishap);
    await page.locator('main').getByRole('link', { name: 'Convention', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: FAILURE }).waitFor();
    expect(await page.getByRole('button', { name: 'Recharger la page' }).count()).toBe(1);
    await page.locator('#menu').getByRole('button', { name: 'Accès' }).click();
    await page.locator('#menu').getByRole('link', { name: 'Qui voit quoi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Qui voit quoi' }).waitFor();
  });

  it.each(MISHAPS)('%s at the first address opened says so too, and opens once reloaded', async (_what, mishap) => {
    page = await signIn(context, origin, 'DGPN', '/plan-du-site');
    await settled(page);
    await page.route(/\/assets\/convention-[^/]*\.js$/, mishap);
    await page.goto(`${origin}/gouvernance`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await titleOf(page)).toBe(FAILURE);
    expect(await page.locator('#menu').getByRole('button', { name: 'Accès' }).count()).toBe(1);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByRole('button', { name: 'Recharger la page' }).click();
    await page.getByRole('heading', { level: 1, name: /convention/i }).waitFor();
  });

  it.each(MISHAPS)('%s says so also to a person who is not signed in', async (_what, mishap) => {
    page = await context.newPage();
    await page.route(/\/assets\/legal-notice-[^/]*\.js$/, mishap);
    await page.goto(`${origin}/mentions-legales`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await titleOf(page)).toBe(FAILURE);
    expect(await page.getByRole('banner').count()).toBe(1);
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: /Accessibilité/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /accessibilité/i }).waitFor();
  });
});
