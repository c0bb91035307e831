import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openLedger, TODAY, type Ledger, type Line } from '../ledger/account.js';
import { openContext, startChromium } from './chromium.js';
import { signIn } from './people.js';

/** A stack of its own, and ANISCG's accountant in a browser on it. */
export interface Desk {
  readonly browser: Browser;
  readonly ledger: Ledger;
  readonly origin: string;
  /** The accountant's cookies. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** The DGPN's line of 2026, as it was at first: nothing is paid on it. */
  readonly line: Line;
  close(): Promise<void>;
}

/** Opens the desk at which payments are recorded; a few seconds. */
export async function openDesk(): Promise<Desk> {
  const [browser, ledger] = await Promise.all([startChromium(), openLedger()]);
  const origin = ledger.stack.url;
  const context = await openContext(browser);
  return {
    browser,
    ledger,
    origin,
    context,
    page: await signIn(context, origin, 'ANISCG'),
    line: await ledger.line('DGPN'),
    close: async () => {
      await browser.close();
      await ledger.close();
    },
  };
}

/** Opens the form of the desk's line, with nothing begun in it. */
export async function openBlankForm({ page, origin, line }: Desk): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(origin + formPath(line.id));
  await page.getByLabel(AMOUNT).waitFor();
}

/** How many rows an act adds to each of the two tables of the ledger. */
export async function entriesAddedBy({ ledger }: Desk, act: () => Promise<void>): Promise<readonly number[]> {
  const before = await ledger.ledger();
  await act();
  const after = await ledger.ledger();
  return [(after?.entries ?? 0) - (before?.entries ?? 0), (after?.recordings ?? 0) - (before?.recordings ?? 0)];
}

export const NOTHING: readonly number[] = [0, 0];
export const ONCE: readonly number[] = [1, 1];

/** A payment as a person types it. */
export interface TypedPayment {
  readonly amount: string;
  readonly reference: string;
  /** `YYYY-MM-DD`; the day on which the ledger's stack stands when absent. */
  readonly valueDate?: string;
}

export const AMOUNT = 'Montant';
export const REFERENCE = 'Référence externe';

/** Addresses of a subsidy line. */
export const linePath = (lineId: string) => `/financements/lignes/${lineId}`;
export const formPath = (lineId: string) => `${linePath(lineId)}/versement`;

/** Types the three fields of the form in view. */
export async function typePayment(page: Page, { amount, reference, valueDate = TODAY }: TypedPayment): Promise<void> {
  await page.getByLabel(AMOUNT).fill(amount);
  await page.getByLabel('Date de valeur').fill(valueDate);
  await page.getByLabel(REFERENCE).fill(reference);
}

/** What the form holds. */
export async function typedPayment(page: Page): Promise<Required<TypedPayment>> {
  return {
    amount: await page.getByLabel(AMOUNT).inputValue(),
    reference: await page.getByLabel(REFERENCE).inputValue(),
    valueDate: await page.getByLabel('Date de valeur').inputValue(),
  };
}

/** Asks to record what was typed: the confirmation opens. */
export async function submitPayment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer le versement' }).click();
  await page.getByRole('dialog', { name: 'Enregistrer le versement ?' }).waitFor();
}

/** Asks to record what was typed, and confirms. */
export async function sendPayment(page: Page): Promise<void> {
  await submitPayment(page);
  await page.getByRole('button', { name: 'Confirmer' }).click();
}

/** Waits until the line's own page says that the payment is recorded. */
export async function recorded(page: Page, sentence = 'Le versement est enregistré.'): Promise<void> {
  await page.locator('main .fr-alert--success', { hasText: sentence }).waitFor();
}

/** What the page says under a term, such as « Reste à verser ». */
export function factOf(page: Page, term: string): Promise<string> {
  return page
    .locator('main dt', { hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]')
    .innerText();
}

/** Cents of an amount as the portal writes it: « 1 234,50 € ». */
export const centsIn = (text: string) => Number(text.replace(/\D/g, ''));
