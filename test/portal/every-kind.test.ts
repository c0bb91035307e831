import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { everyPage } from './every-page.js';
import { signIn } from './people.js';
import { countWaves } from './question-waves.js';
import { keyboardFaultsOf, movementsOf } from './reach.js';

/** Answers that may follow each other before a page is whole; the one in the page itself is the first. */
const DEEPEST = 2;
const origin = testCluster().shared.url;

let browser: Browser;
const keyboard: string[] = [];
const movements: string[] = [];
const depths = new Map<string, number>();

beforeAll(async () => {
  browser = await startChromium();
  const page = await signIn(await openContext(browser), origin, 'ANISCG', '/plan-du-site');
  const waves = await countWaves(page);
  for await (const address of everyPage(page, origin)) {
    const path = address.replace(/\?.*$/, '');
    const isFirst = !depths.has(path);
    depths.set(path, Math.max(depths.get(path) ?? 0, (await waves.count()) + (path === '/' ? 1 : 0)));
    if (!isFirst) continue;
    movements.push(...(await movementsOf(page)).map((fault) => `${path}: ${fault}`));
    keyboard.push(...(await keyboardFaultsOf(page)).map((fault) => `${path}: ${fault}`));
  }
}, 900_000);

afterAll(() => browser.close());

describe('on every kind of page that a link leads to', () => {
  it('whatever can be acted upon is reached by Tab, in order, and shows that it has the focus', () => {
    expect(keyboard).toEqual([]);
  });

  it('nothing moves for who asked for reduced motion', () => {
    expect(movements).toEqual([]);
  });

  it('what is shown takes two answers of the graph at most, one after the other', () => {
    expect([...depths].filter(([, depth]) => depth > DEEPEST)).toEqual([]);
    expect([...depths.values()].filter((depth) => depth > 0).length).toBeGreaterThan(20);
  });
});
