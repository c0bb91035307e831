import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';
import { faultsOf } from './quality.js';

let browser: Browser;
let stack: TestStack;

beforeAll(async () => {
  [browser, stack] = [await startChromium(), await startTestStack()];
});

afterAll(async () => {
  await browser.close();
  await stack.stop();
});

it('« Ma session » tells a member of ANISCG the views taken, where from and when, page after page', async () => {
  const context = await openContext(browser);
  const page = await signIn(context, stack.url, 'ANISCG', '/ma-session');
  await settled(page);
  await page.getByRole('button', { name: 'DGGN', exact: true }).click();
  await page.getByText('Vous voyez le portail comme DGGN').waitFor();
  await settled(page);
  const rows = page.locator('main table tbody tr');
  const what = () => rows.locator('th').allInnerTexts();
  expect(await what()).toEqual(['Consultation comme DGGN', 'Connexion']);
  expect((await rows.locator('td:last-child').allInnerTexts()).join()).toBe('Celle-ci,Celle-ci');
  expect((await rows.locator('td:first-child').allInnerTexts()).join()).toMatch(/\d{4} à \d{2}:\d{2}/);
  for (let time = 0; time < 10; time += 1) {
    for (const viewingAs of ['DGPN', null]) {
      const answer = await page.request.post(`${stack.url}/auth/view`, {
        data: { viewingAs },
        headers: { origin: stack.url },
      });
      expect(answer.status()).toBe(200);
    }
  }
  await page.reload();
  await settled(page);
  expect(await rows.count()).toBe(20);
  expect((await what()).slice(0, 2)).toEqual(['Retour à ma vue', 'Consultation comme DGPN']);
  await page.getByRole('button', { name: 'Plus anciennes' }).click();
  await page.getByRole('rowheader', { name: 'Connexion', exact: true }).waitFor();
  expect(await what()).toEqual(['Consultation comme DGGN', 'Connexion']);
  await page.getByRole('button', { name: 'Plus récentes' }).click();
  await page.getByRole('rowheader', { name: 'Retour à ma vue' }).first().waitFor();
  expect(await faultsOf(page, 'ma-session-traces')).toEqual([]);
  await context.close();
});
