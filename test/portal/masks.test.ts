import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn, type Person } from './people.js';

let browser: Browser;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

/** Who opens what, a term of the page, what stands there, and what must stand nowhere in the page or its answers. */
const CASES: readonly (readonly [Person, string, string, RegExp])[] = [
  ['DGPN', '/postes/ISCG-59-0001', 'Coût du poste', /montants du cofinancement/],
  ['BOARD', '/postes/ISCG-59-0001', 'Nom', /identité et les coordonnées professionnelles/],
  ['SG_CIPDR', '/postes/ISCG-59-0001', 'Nom', /identité et les coordonnées professionnelles/],
];

describe('a masked field', () => {
  it.each(CASES)('tells %s on %s why « %s » is not shown, by keyboard alone', async (person, path, term, sentence) => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, person, path);
    await settled(page);
    const mark = page
      .locator('dt', { hasText: new RegExp(`^${term}$`) })
      .locator('xpath=following-sibling::dd')
      .getByRole('button');
    await mark.first().focus();
    await page.keyboard.press('Enter');
    const why = page.getByRole('note').filter({ hasText: sentence });
    await why.first().waitFor();
    await page.keyboard.press('Escape');
    await why.first().waitFor({ state: 'hidden' });
    await mark.first().click();
    await why.first().getByRole('link').click();
    await page.getByRole('heading', { name: 'Qui voit quoi' }).waitFor();
    await settled(page);
    expect(await page.locator('main').innerText()).toMatch(sentence);
    await context.close();
  });

  it('is in no answer that the browser got', async () => {
    const context = await openContext(browser);
    const [aniscg, board] = [
      await signIn(context, origin, 'ANISCG', '/postes/ISCG-59-0001'),
      await signIn(await openContext(browser), origin, 'BOARD', '/'),
    ];
    await settled(aniscg);
    const name = await aniscg.locator('dt', { hasText: /^Nom$/ }).locator('xpath=following-sibling::dd').innerText();
    const family = /(Exemple-\S+)/.exec(name)?.[1] ?? '';
    expect(family).not.toBe('');
    const texts: string[] = [];
    board.on(
      'response',
      (response) =>
        void response.text().then(
          (text) => texts.push(text),
          () => undefined,
        ),
    );
    await board.goto(`${origin}/postes/ISCG-59-0001`);
    await settled(board);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.includes(family))).toEqual([]);
    await context.close();
    await board.context().close();
  });
});
