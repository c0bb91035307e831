import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.js';
import type { Person } from './people.js';
import { Judged } from './quality.js';
import { faultsSeenBy } from './visit.js';

let browser: Browser;
const judged = new Judged();

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

/** First who sees most: what the others see of it is known by then. */
const PEOPLE: readonly Person[] = ['ANISCG', 'DGPN', 'DGPN_AND_BOARD', 'BOARD', 'SG_CIPDR', 'DGGN', 'PP'];

describe('every page that a link leads to', () => {
  it.each(PEOPLE)(
    'is there for %s, in light and dark, narrow, with doubled text, and asks nobody else',
    async (person) => {
      expect(await faultsSeenBy(browser, person, judged)).toEqual([]);
    },
    900_000,
  );
});
