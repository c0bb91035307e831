import { afterAll, beforeAll, expect, it } from '@jest/globals';
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

const SEEN: readonly (readonly [Person, RegExp])[] = [
  ['DGPN', /^DGPN$/],
  ['BOARD', /^(?:SG-CIPDR|DGPN|DGGN|Préfecture de police)$/],
];

it.each(SEEN)(
  'the lines of one status are those of the lines that %s sees, and the address keeps it',
  async (person, funder) => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, person, '/financements');
    await settled(page);
    const list = page.locator('#lignes');
    const rows = () =>
      list
        .locator('tbody tr')
        .evaluateAll((lines) =>
          lines.map((line) => [...line.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
        );
    const all = await rows();
    const paid = all.filter((cells) => cells.includes('Soldée'));
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.length).toBeLessThan(all.length);
    await page.getByRole('combobox', { name: 'Statut' }).selectOption('PAID');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.waitForURL(/statut=PAID/);
    await settled(page);
    expect(await rows()).toEqual(paid);
    for (const cells of paid) expect((cells[1] ?? '').split(/\s+\d{4}/)[0]).toMatch(funder);
    expect(await list.locator('.list__count').innerText()).toMatch(new RegExp(`^${paid.length}\\s`, 'u'));
    await page.reload();
    await settled(page);
    expect(await rows()).toEqual(paid);
    await page.goBack();
    await settled(page);
    expect(await rows()).toEqual(all);
    await context.close();
  },
);
