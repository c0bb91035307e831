import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

let browser: Browser;
let page: Page;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
  page = await signIn(await openContext(browser), origin, 'ANISCG');
});

afterAll(() => browser.close());

const LISTS = [
  '/postes',
  '/postes/employeurs',
  '/postes/unites',
  '/postes/intervenants',
  '/postes/difficultes',
  '/postes/projets',
  '/postes/conventions',
  '/formations',
  '/formations/accueil',
  '/financements',
  '/financements/versements',
  '/financements/comptes-rendus',
  '/financements/avenants',
  '/financements/echeances',
  '/gouvernance/engagements',
] as const;

const choices = () => page.locator('main form select');

/** What every filter of the page is set to, and what stands on the page. */
async function seen(): Promise<{ readonly filters: readonly string[]; readonly page: string }> {
  await settled(page);
  const filters = await choices().evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
  return { filters, page: await page.locator('main').innerText() };
}

/** Sets one filter to its first choice that changes it. @returns whether there is one */
async function narrow(index: number): Promise<boolean> {
  const filter = choices().nth(index);
  const values = await filter
    .locator('option:not([disabled])')
    .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
  const before = await filter.inputValue();
  const other = values.find((value) => value !== before);
  if (other === undefined) return false;
  await filter.selectOption(other);
  const address = page.url();
  await page.locator('main form').first().getByRole('button', { name: 'Filtrer' }).click();
  await page.waitForURL((url) => url.href !== address);
  return true;
}

it.each(LISTS)(
  'every filter of %s is kept by back, forward and reload',
  async (path) => {
    await page.goto(origin + path);
    await settled(page);
    const number = await choices().count();
    expect(number).toBeGreaterThan(0);
    for (let index = 0; index < number; index += 1) {
      if (index > 0) await page.goto(origin + path);
      const before = await seen();
      if (!(await narrow(index))) continue;
      const after = await seen();
      expect(after.filters).not.toEqual(before.filters);
      await page.goBack();
      expect(await seen()).toEqual(before);
      await page.goForward();
      expect(await seen()).toEqual(after);
      await page.reload();
      expect(await seen()).toEqual(after);
    }
  },
  120_000,
);
