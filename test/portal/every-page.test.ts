import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium, watch } from './chromium.js';
import { everyPage } from './every-page.js';
import { signIn, type Person } from './people.js';
import { faultsOf } from './quality.js';

let browser: Browser;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const EVERYBODY: readonly Person[] = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG', 'DGPN_AND_BOARD'];

describe('every page', () => {
  it.each(EVERYBODY)(
    'that a link leads to is there for %s, in light and dark, narrow, with doubled text, and asks nobody else',
    async (person) => {
      const context = await openContext(browser);
      const page = await signIn(context, origin, person);
      const seen = watch(page, origin);
      const faults: string[] = [];
      for await (const path of everyPage(page, origin)) {
        if (!/^.+ – Portail ISCG$/.test(await page.title())) faults.push(`${path}: no title of its own`);
        const headings = await page.locator('main h1').allInnerTexts();
        if (headings.length !== 1 || headings[0] === 'Page introuvable')
          faults.push(`${path}: ${headings.join(' / ')}`);
        if (await page.getByText('Une partie de l’adresse n’a pas été comprise').count())
          faults.push(`${path}: not understood`);
        const name = `${person}${path.replaceAll(/[/?&=]/g, '_').slice(0, 80)}`;
        faults.push(...(await faultsOf(page, name)).map((fault) => `${path}: ${fault}`));
        faults.push(...seen.splice(0).map((fault) => `${path}: ${fault}`));
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
