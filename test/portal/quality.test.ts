import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled } from './people.js';
import { faultsOf } from './quality.js';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

/** A fault, the element that has it, its style (a policy forbids style attributes, not style), and what is found. */
const SEEDED: readonly (readonly [string, string, string, RegExp])[] = [
  ['an image without a word for it', '<img src="/favicon.svg">', '', /^axe, light: image-alt/],
  ['grey words on white', '<p>Illisible</p>', 'color: #ccc; background: #fff', /^axe, light: color-contrast/],
  ['grey words among black ones', '<p>Lisible</p><p>Illisible</p>', 'color: #ccc', /^axe, light: color-contrast/],
  [
    'words on a dark ground among words on white',
    '<div><p>Lisible</p></div><div><p>Illisible</p></div>',
    'background: #333',
    /^axe, light: color-contrast/,
  ],
  ['black words on the dark page', '<p>Illisible</p>', 'color: #000', /^axe, dark: color-contrast/],
  ['a block wider than a telephone', '<p>Large</p>', 'width: 600px', /^wider than the window at 320 px/],
  ['a block that grows out of the window', '<p>Large</p>', 'width: 70rem', /^wider than the window at 200 % text/],
];

it.each(SEEDED)('sees %s, so that a page without a fault is one', async (_fault, html, style, sentence) => {
  const page = await (await openContext(browser)).newPage();
  await page.goto(testCluster().shared.url);
  await settled(page);
  expect(await faultsOf(page, 'seeded')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(
    (seed) => {
      const main = document.querySelector('main');
      main?.insertAdjacentHTML('beforeend', seed.html);
      if (main?.lastElementChild instanceof HTMLElement) main.lastElementChild.style.cssText = seed.style;
    },
    { html, style },
  );
  const faults = await faultsOf(page, 'seeded');
  expect(faults).toContainEqual(expect.stringMatching(sentence));
  await page.context().close();
});
