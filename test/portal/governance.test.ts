import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import type { Browser, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { fillForm, follow, sendForm, written } from './dossier-desk.js';
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

/** Waits until the page says this of a fact: what was read before may still be in view. */
async function tells(page: Page, term: string, words: RegExp): Promise<void> {
  await page.locator('main .facts__fact').filter({ hasText: term }).filter({ hasText: words }).waitFor();
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
    await tells(page, 'Dénoncée : prend fin le', /24\snovembre\s2027/u);

    const board = await visit('BOARD', '/gouvernance');
    await board.getByText('Lettre recommandée RK 11 222 333 4 FR').waitFor();
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
    await tells(page, 'Motif du retrait', /Accord trouvé/);
    await tells(page, 'Prochain renouvellement tacite', /25\snovembre\s2027/u);
  });

  it('is closed to the board, which is told so', async () => {
    const page = await visit('BOARD', '/gouvernance/denonciation');
    await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
    expect(await page.locator('main form').count()).toBe(0);
  });
});

describe('a commitment of the clause ledger', () => {
  it('that is late is told on its page, recorded with its document, and withdrawn with a reason', async () => {
    const page = await visit('ANISCG', '/gouvernance/engagements?article=4');
    await follow(page, 'ART4-2');
    await tells(page, 'En retard depuis le', /24\snovembre\s2025/u);
    await follow(page, 'Enregistrer ce qui a été tenu');
    await fillForm(page, { 'Pour l’échéance du': '24 novembre 2025 (en retard)', 'Tenu le': '2026-12-01' });
    await page.locator('main').getByRole('button', { name: 'Enregistrer ce qui a été tenu', exact: true }).click();
    await page.getByText('Donnez une preuve : une page du portail ou un document.').waitFor();
    await fillForm(page, { 'Titre du document': 'Bilan détaillé 2025' });
    const read = await sendForm(page, 'Enregistrer ce qui a été tenu');
    expect(read).toMatch(/Échéance\s+24\snovembre\s2025[^]*Preuve\s+Bilan détaillé 2025/u);
    await written(page, 'L’engagement tenu est enregistré.');
    await tells(page, 'En retard depuis le', /24\snovembre\s2026/u);
    const kept = page.getByRole('listitem').filter({ hasText: 'Bilan détaillé 2025' });
    await kept.getByRole('link', { name: /^Retirer cet enregistrement/ }).click();
    await page.getByRole('heading', { name: 'Retirer un enregistrement' }).waitFor();
    await settled(page);
    await fillForm(page, { Motif: 'Mauvais document' });
    await sendForm(page, 'Retirer cet enregistrement');
    await written(page, 'L’enregistrement est retiré.');
    await kept.getByText('Mauvais document').waitFor();
    await tells(page, 'En retard depuis le', /24\snovembre\s2025/u);
  });

  it('owed between others hides its evidence from a directorate, with the reason, and offers it no act', async () => {
    const page = await visit('DGPN', '/gouvernance/engagements?article=3');
    await follow(page, 'ART3-3');
    const [first] = await page.getByRole('listitem').filter({ hasText: 'Tenu par SG-CIPDR' }).allInnerTexts();
    expect(first).not.toContain('Preuve');
    await page
      .getByRole('button', { name: /Masqué|masqué/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /Enregistrer ce qui|Retirer/ }).count()).toBe(0);
    await visit('DGPN', '/gouvernance/engagements?article=3');
    await follow(page, 'ART3-4');
    await page.getByRole('link', { name: 'Subvention DGPN 2025' }).waitFor();
    await tells(page, 'Constat', /registre des versements/u);
    expect(await page.getByRole('link', { name: /Enregistrer ce qui|Retirer/ }).count()).toBe(0);
  });
});

describe('the calendar of what is due', () => {
  it('holds, month by month, what concerns a party between two days, and tells days out of order', async () => {
    const page = await visit('DGPN', '/gouvernance');
    await follow(page, 'Voir les échéances');
    await page.getByLabel('Partie').selectOption({ label: 'DGPN' });
    await page.getByLabel(/^Du/).fill('2026-11-24');
    await page.getByLabel(/^Au/).fill('2026-12-31');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await page.waitForURL((url) => url.search === '?partie=DGPN&du=2026-11-24&au=2026-12-31');
    await settled(page);
    const months = await page.locator('main h2').allInnerTexts();
    expect(months.map((month) => month.toLowerCase())).toEqual(['novembre 2026', 'décembre 2026']);
    expect(await page.getByRole('link', { name: /^engagement ART/ }).allInnerTexts()).toEqual([
      ...['engagement ART4-1', 'engagement ART4-2', 'engagement ART4-4', 'engagement ART3-4'],
    ]);
    await visit('DGPN', '/gouvernance/echeances?du=2027-01-01&au=2026-01-01');
    await page.getByText('Ces deux jours ne conviennent pas').waitFor();
    await page.getByText(/La période finit avant de commencer/).waitFor();
  });
});
