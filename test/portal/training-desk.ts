import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

/** Noon in Paris, on a Tuesday; the invented calendar goes on after it. */
const STANDS_AT = '2026-12-01T11:00:00.000Z';

/** A stack of its own, with ANISCG and the DGPN in a browser each. */
export interface TrainingDesk {
  readonly browser: Browser;
  readonly stack: TestStack;
  readonly origin: string;
  readonly aniscg: Page;
  readonly dgpn: Page;
  /** As PostgreSQL's administrator. */
  readonly truth: Client;
  /** ANISCG, without a browser. */
  readonly ask: Ask;
  close(): Promise<void>;
}

export async function openTrainingDesk(): Promise<TrainingDesk> {
  const [browser, stack] = await Promise.all([startChromium(), startTestStack({ standsAt: STANDS_AT })]);
  const truth = new Client({ connectionString: stack.databaseUrl });
  truth.on('error', () => undefined);
  await truth.connect();
  const signedIn = async (person: 'ANISCG' | 'DGPN') => signIn(await openContext(browser), stack.url, person);
  const [aniscg, dgpn] = [await signedIn('ANISCG'), await signedIn('DGPN')];
  return {
    ...{ browser, stack, aniscg, dgpn, truth },
    origin: stack.url,
    ask: await asViewer(stack, { parties: ['ANISCG'] }),
    close: async () => {
      await browser.close();
      await truth.end();
      await stack.stop();
    },
  };
}

export const sessionPath = (id: string) => `/formations/sessions/${id}`;

/** Opens a page and waits until it is all there. */
export async function open(page: Page, origin: string, path: string): Promise<void> {
  await page.goto(origin + path);
  await settled(page);
}

/** Sends the form in view: its button, then the confirmation. */
export async function send(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
}

/** Waits for what the page says has been written. */
export async function told(page: Page, sentence: string | RegExp): Promise<void> {
  await page.locator('main .fr-alert--success', { hasText: sentence }).waitFor();
}

/** The rows under a caption, a text each; none when there is no such table. */
export async function rowsUnder(page: Page, caption: string): Promise<string[]> {
  const rows = await page
    .getByRole('region', { name: caption })
    .locator('tbody tr')
    .filter({ visible: true })
    .allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());
}
