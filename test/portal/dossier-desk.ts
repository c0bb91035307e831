import { asViewer, startTestStack, type Ask } from '@iscg/test-kit';
import type { Browser, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn, type Person } from './people.js';

/** The day on which the stack of the dossiers stands. */
export const TODAY = '2026-11-20';

/** A stack of its own where dossiers of posts are written, and a browser of their own for the persons asked for. */
export interface DossierDesk {
  readonly origin: string;
  /** The graph as ANISCG asks it, without a browser. */
  readonly ask: Ask;
  /** The person’s own browser, opened once, on a path. */
  visit(person: Person, path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the desk at which difficulties, projects and local conventions are kept; a few seconds. */
export async function openDossierDesk(): Promise<DossierDesk> {
  const [browser, stack] = await Promise.all([startChromium(), startTestStack({ standsAt: `${TODAY}T10:00:00.000Z` })]);
  const pages = new Map<Person, Page>();
  return {
    origin: stack.url,
    ask: await asViewer(stack, { parties: ['ANISCG'] }),
    visit: async (person, path) => {
      const page = pages.get(person) ?? (await newcomer(browser, stack.url, person));
      pages.set(person, page);
      await page.goto(stack.url + path);
      await settled(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await stack.stop();
    },
  };
}

async function newcomer(browser: Browser, origin: string, person: Person): Promise<Page> {
  return signIn(await openContext(browser), origin, person);
}

/** Fills the fields of the form in view by how their labels begin: chooses where there is a choice, types elsewhere. */
export async function fillForm(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const beginning = label.replace(/[()]/g, '\\$&');
    const field = page.locator('main form.form').getByLabel(new RegExp(`^${beginning}`));
    const isChoice = await field.evaluate((element) => element instanceof HTMLSelectElement);
    await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
  }
}

/** Asks to write what was typed, reads it again in the confirmation, confirms. @returns what the confirmation repeats */
export async function sendForm(page: Page, action: string): Promise<string> {
  await page.locator('main').getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${action} ?` });
  const read = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  return read;
}

/** Waits until the page says that it is written. */
export async function written(page: Page, sentence: string): Promise<void> {
  await page.locator('main .fr-alert--success', { hasText: sentence }).waitFor();
  await settled(page);
}

/** Follows a link of the page, and waits until the page that it leads to is whole. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const link = page.locator('main').getByRole('link', { name }).first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL((url) => url.pathname + url.search === href);
  await settled(page);
}

/** Ticks the first box of a question whose words are these. */
export async function tick(page: Page, question: RegExp, words = /./): Promise<void> {
  await page.getByRole('group', { name: question }).locator('label', { hasText: words }).first().click();
}

/** The rows of a comparison: what it was, what somebody else made of it, what the form would make. */
export async function comparedRow(page: Page, label: string): Promise<readonly string[]> {
  const compared = page.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié ces données entre-temps' });
  return compared.getByRole('row').filter({ hasText: label }).getByRole('cell').allInnerTexts();
}

/** Chooses the first answer of a question whose words are these, once it is offered. @returns the answer */
export async function choose(page: Page, question: RegExp, words = /./): Promise<string> {
  const answer = page.getByRole('radiogroup', { name: question }).locator('label', { hasText: words }).first();
  const said = await answer.innerText();
  await answer.click();
  return said;
}
