import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openContext } from './chromium.js';
import {
  AMOUNT,
  NOTHING,
  ONCE,
  centsIn,
  entriesAddedBy,
  factOf,
  formPath,
  linePath,
  openBlankForm,
  openDesk,
  recorded,
  sendPayment,
  submitPayment,
  typedPayment,
  typePayment,
  type Desk,
} from './payment-form.js';
import { signIn } from './people.js';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  ({ page } = desk);
});
afterAll(() => desk.close());

describe('recording a payment', () => {
  it('is read again and confirmed, told to everybody, and found in the ledger and in what is still due', async () => {
    await page.goto(desk.origin + linePath(desk.line.id));
    await page.getByRole('link', { name: 'Enregistrer un versement' }).click();
    const outstanding = centsIn((await desk.ledger.line('DGPN')).outstanding);
    const added = await entriesAddedBy(desk, async () => {
      await typePayment(page, { amount: '1\u202f000,50', reference: 'VIR-2026-1' });
      await submitPayment(page);
      const read = await page.getByRole('dialog').innerText();
      for (const part of ['1\u202f000,50\u00a0€', '1er septembre 2026', 'VIR-2026-1']) expect(read).toContain(part);
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await recorded(page);
    });
    expect(added).toEqual(ONCE);
    expect(await page.getByRole('status').innerText()).toMatch(/Le versement est enregistré\./);
    expect(page.url()).toBe(desk.origin + linePath(desk.line.id));
    const entry = page.getByRole('row').filter({ hasText: 'VIR-2026-1' });
    expect(await entry.innerText()).toContain('1\u202f000,50\u00a0€');
    expect(centsIn(await factOf(page, 'Reste à verser'))).toBe(outstanding - 100_050);
    await page.reload();
    await entry.waitFor();
    expect(await page.locator('.fr-alert--success').count()).toBe(0);
  });

  it('is written once when the confirmation is clicked twice', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '10', reference: 'VIR-DOUBLE' });
    await submitPayment(page);
    const added = await entriesAddedBy(desk, async () => {
      await page.getByRole('button', { name: 'Confirmer' }).dblclick();
      await recorded(page);
    });
    expect(added).toEqual(ONCE);
  });

  it('can be given up from the confirmation with Escape, and what was typed stays', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '11', reference: 'VIR-ESC' });
    const added = await entriesAddedBy(desk, async () => {
      await submitPayment(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    expect([added, (await typedPayment(page)).reference]).toEqual([NOTHING, 'VIR-ESC']);
  });
});

describe('an amount that cannot be recorded', () => {
  /** The sentence at the field, once it is at fault: tied to it, and the field under the keyboard. */
  async function faultOfAmount(): Promise<string> {
    const field = page.getByLabel(AMOUNT);
    await page.locator('input[aria-invalid="true"]').first().waitFor();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const id = await field.getAttribute('aria-describedby');
    expect(await page.getByRole('alert').innerText()).toMatch(/^Un champ est à corriger\. Rien n’a été enregistré\.$/);
    return page.locator(`[id="${id}"]`).innerText();
  }

  it.each([
    ['a tenth of a cent', '0,001', /deux décimales au plus/],
    ['a negative amount', '-1', /^Écrivez un montant en euros/],
    ['nothing', '', /^Indiquez le montant\.$/],
    ['zero', '0,00', /supérieur à zéro/],
    ['more than what is due', '999999999', /^Ce montant dépasse le reste à verser, /],
    ['letters', 'mille euros', /^Écrivez un montant en euros/],
  ])('is refused at its field, in French, when it is %s', async (_case, amount, sentence) => {
    await openBlankForm(desk);
    await typePayment(page, { amount, reference: 'VIR-FAUX' });
    const added = await entriesAddedBy(desk, async () => {
      await page.getByRole('button', { name: 'Enregistrer le versement' }).click();
      expect(await faultOfAmount()).toMatch(sentence);
    });
    expect(added).toEqual(NOTHING);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('is refused at the same place when it is the graph that refuses it', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '12', reference: 'VIR-FAUX' });
    await page.route('**/graphql', (route) =>
      route.continue({
        postData: (route.request().postData() ?? '').replace('"amount":"12.00"', '"amount":"99999999.00"'),
      }),
    );
    const added = await entriesAddedBy(desk, async () => {
      await sendPayment(page);
      expect(await faultOfAmount()).toMatch(/dépasse/);
    });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(added).toEqual(NOTHING);
  });
});

it('a payment recorded by mistake is reversed with its reason, and both entries name each other', async () => {
  await page.goto(desk.origin + linePath(desk.line.id));
  await page.getByRole('link', { name: /^Contre-passer le versement de 1\s000,50/ }).click();
  await page.getByLabel('Date de valeur').fill('2026-09-01');
  await page.getByLabel('Motif').fill('Versé sur le mauvais compte');
  await page.getByRole('button', { name: 'Contre-passer le versement' }).click();
  const added = await entriesAddedBy(desk, async () => {
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await recorded(page, 'Le versement est contre-passé.');
  });
  expect(added).toEqual(ONCE);
  const reversal = await page.getByRole('row').filter({ hasText: 'Versé sur le mauvais compte' }).innerText();
  expect(reversal).toMatch(/Annule le n°\s1\b/);
  expect(reversal).toMatch(/[-−]1\s000,50\s€/);
  expect(await page.getByRole('row', { name: /Annulé par le n°/ }).innerText()).toContain('VIR-2026-1');
});

describe('the form of a payment for a directorate', () => {
  it('is refused with its reason, and no link leads there', async () => {
    const own = await openContext(desk.browser);
    const reader = await signIn(own, desk.origin, 'DGPN', formPath(desk.line.id));
    await reader.getByText('Seule l’ANISCG tient le registre des versements.').waitFor();
    expect(await reader.getByRole('button', { name: /Enregistrer/ }).count()).toBe(0);
    await reader.goto(desk.origin + linePath(desk.line.id));
    await reader.getByRole('heading', { name: 'Versements' }).waitFor();
    expect(await reader.locator('main a[href*="/versement"], main a[href*="/contre-passation"]').count()).toBe(0);
    await own.close();
  });
});
