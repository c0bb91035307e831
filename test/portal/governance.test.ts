import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import type { Browser, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { fillForm, follow, sendForm, written } from './dossier-desk.js';
import { factOf } from './payment-form.js';
import { settled, signIn, type Person } from './people.js';

/** The day on which the stack stands: the seventh term has begun, notice is possible until 25 August 2027. */
const STANDS_AT = '2026-12-10T10:00:00.000Z';

let browser: Browser;
let stack: TestStack;
const pages = new Map<Person, Page>();

beforeAll(async () => {
  [browser, stack] = await Promise.all([startChromium(), startTestStack({ standsAt: STANDS_AT })]);
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

/** The person’s own browser, opened once, on a path. */
async function visit(person: Person, path: string): Promise<Page> {
  const page = pages.get(person) ?? (await signIn(await openContext(browser), stack.url, person));
  pages.set(person, page);
  await page.goto(stack.url + path);
  await settled(page);
  return page;
}

describe('the notice against the renewal of the convention', () => {
  it('is given by a directorate in two steps, seen by all parties, and withdrawn by that directorate alone', async () => {
    const page = await visit('DGPN', '/gouvernance');
    await follow(page, 'Dénoncer la convention');
    await fillForm(page, { 'Numéro de la lettre': 'RK 11 222 333 4 FR', 'Envoyée le': '2026-12-08' });
    await fillForm(page, { 'Reçue le': '2026-12-07' });
    await page.locator('main').getByRole('button', { name: 'Dénoncer la convention', exact: true }).click();
    await page.getByText(/précède l’envoi de la lettre/).waitFor();
    await fillForm(page, { 'Reçue le': '2026-12-09' });
    const read = await sendForm(page, 'Dénoncer la convention');
    expect(read).toMatch(/Au nom de\s+DGPN[^]*RK 11 222 333 4 FR[^]*Fin de la convention\s+24\snovembre\s2027/u);
    await written(page, 'La dénonciation est enregistrée.');
    expect(await factOf(page, 'Dénoncée : prend fin le')).toMatch(/24\snovembre\s2027/u);

    const board = await visit('BOARD', '/gouvernance');
    expect(await board.locator('main').innerText()).toContain('RK 11 222 333 4 FR');
    expect(await board.getByRole('link', { name: /dénonciation|Dénoncer/ }).count()).toBe(0);
    const association = await visit('ANISCG', '/gouvernance/denonciation');
    await association.getByText(/La convention est déjà dénoncée/).waitFor();

    await follow(page, 'Retirer cette dénonciation');
    const withdrawal = new URL(page.url()).pathname;
    await visit('ANISCG', withdrawal);
    await association.getByText(/Cette partie seule la retire/).waitFor();
    await fillForm(page, { Motif: 'Accord trouvé' });
    await sendForm(page, 'Retirer la dénonciation');
    await written(page, 'La dénonciation est retirée.');
    expect(await page.locator('main').innerText()).toContain('Accord trouvé');
    expect(await factOf(page, 'Prochain renouvellement tacite')).toMatch(/25\snovembre\s2027/u);
  });

  it('is closed to the board, which is told so', async () => {
    const page = await visit('BOARD', '/gouvernance/denonciation');
    await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
  });
});
