import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium, watch } from './chromium.js';
import { everyPage } from './every-page.js';
import { settled, signIn, type Person } from './people.js';
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
    'works for %s in light and dark, narrow, with doubled text, and asks nothing of anybody else',
    async (person) => {
      const context = await openContext(browser);
      const page = await signIn(context, origin, person);
      const faults: string[] = [];
      for (const path of await everyPage(page, origin)) {
        const visit = await context.newPage();
        const seen = watch(visit, origin);
        await visit.goto(origin + path);
        await settled(visit);
        const title = await visit.title();
        if (!/^.+ – Portail ISCG$/.test(title)) faults.push(`${path}: no title of its own: « ${title} »`);
        if ((await visit.locator('h1').count()) !== 1) faults.push(`${path}: not one main heading`);
        const name = `${person}${path.replaceAll('/', '_')}`;
        faults.push(...(await faultsOf(visit, name)).map((fault) => `${path}: ${fault}`));
        faults.push(...seen.map((fault) => `${path}: ${fault}`));
        await visit.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});
