import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext, startChromium, type Look } from './chromium.js';
import { settled, signIn } from './people.js';

let browser: Browser;
let context: BrowserContext;
const origin = testCluster().shared.url;
const MAP = '/postes/carte';

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());
afterEach(() => context.close());

async function openMap(look: Look): Promise<Page> {
  context = await openContext(browser, look);
  const page = await signIn(context, origin, 'DGPN', MAP);
  await settled(page);
  return page;
}

const departmentOf = (page: Page, code: string) => page.locator('.map').getByRole('link', { name: `(${code})` });
const panelOf = (page: Page) => page.locator('.map-panel');
const addressOf = (page: Page) => page.url().slice(origin.length);

describe('a finger on the map of the départements', () => {
  it.each(['90', '92', '972'])(
    'shows the figures of the one it touches at 320 px, %s, and opens nothing',
    async (code) => {
      const page = await openMap({ width: 320, hasTouch: true });
      await departmentOf(page, code).tap();
      await panelOf(page)
        .getByRole('heading', { name: `(${code})` })
        .waitFor();
      expect(await panelOf(page).getByText('Couverture').count()).toBe(1);
      expect(await panelOf(page).evaluate((panel) => panel.getBoundingClientRect().bottom - innerHeight)).toBeLessThan(
        1,
      );
      await settled(page);
      expect(addressOf(page)).toBe(MAP);
      await panelOf(page).getByRole('link', { name: 'Voir les postes du département' }).tap();
      await page.waitForURL(`${origin}/postes?departement=${code}`);
    },
  );

  it('goes from one to the next, and opens the one that is touched again', async () => {
    const page = await openMap({ width: 1280, hasTouch: true });
    for (const code of ['59', '62', '59']) {
      await departmentOf(page, code).tap();
      await panelOf(page)
        .getByRole('heading', { name: `(${code})` })
        .waitFor();
      expect(addressOf(page)).toBe(MAP);
    }
    await departmentOf(page, '59').tap();
    await page.waitForURL(`${origin}/postes?departement=59`);
  });

  it('leaves the keyboard as it is: Enter opens', async () => {
    const page = await openMap({ width: 320, hasTouch: true });
    await departmentOf(page, '59').tap();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/postes?departement=976`);
  });
});

it('a mouse shows the figures of the département that it passes over, and opens it at the first click', async () => {
  const page = await openMap({ width: 1280 });
  await departmentOf(page, '59').hover();
  await panelOf(page).getByRole('heading', { name: 'Nord (59)' }).waitFor();
  expect(addressOf(page)).toBe(MAP);
  await departmentOf(page, '59').click();
  await page.waitForURL(`${origin}/postes?departement=59`);
});
