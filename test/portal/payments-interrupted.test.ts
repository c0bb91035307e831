import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openContext } from './chromium.js';
import {
  NOTHING,
  ONCE,
  centsIn,
  entriesAddedBy,
  factOf,
  formPath,
  openBlankForm,
  openDesk,
  recorded,
  sendPayment,
  submitPayment,
  typedPayment,
  typePayment,
  type Desk,
} from './payment-form.js';
import { chooseWho, signIn } from './people.js';

let desk: Desk;
let page: Page;
beforeAll(async () => {
  desk = await openDesk();
  ({ page } = desk);
});
afterAll(() => desk.close());

describe('two browsers on the same line', () => {
  it('are told of each other: both sides are compared, nothing typed is lost, and it is then saved', async () => {
    const other = await signIn(await openContext(desk.browser), desk.origin, 'ANISCG', formPath(desk.line.id));
    await openBlankForm(desk);
    await typePayment(page, { amount: '300', reference: 'VIR-MOI' });
    const { outstanding } = await desk.ledger.line('DGPN');
    await typePayment(other, { amount: '50', reference: 'VIR-AUTRE' });
    await sendPayment(other);
    await recorded(other);
    const compared = page.getByRole('alert').filter({ hasText: 'Quelqu’un a modifié ces données entre-temps' });
    expect(
      await entriesAddedBy(desk, async () => {
        await sendPayment(page);
        await compared.waitFor();
      }),
    ).toEqual(NOTHING);
    const cells = await compared
      .getByRole('row')
      .filter({ hasText: 'Reste à verser' })
      .getByRole('cell')
      .allInnerTexts();
    const due = centsIn(outstanding);
    expect(cells.map(centsIn)).toEqual([due, due - 5_000, due - 35_000]);
    await page.getByRole('button', { name: 'Continuer avec la version enregistrée depuis' }).click();
    expect(await typedPayment(page)).toEqual({ amount: '300', reference: 'VIR-MOI', valueDate: '2026-09-01' });
    expect(
      await entriesAddedBy(desk, async () => {
        await sendPayment(page);
        await recorded(page);
      }),
    ).toEqual(ONCE);
    expect(centsIn(await factOf(page, 'Reste à verser'))).toBe(due - 35_000);
    await other.context().close();
  });
});

describe('a payment whose sending is cut', () => {
  const unanswered = () => page.getByRole('alert').filter({ hasText: 'Votre envoi est resté sans réponse' });

  it('by the network stays typed, says so, and is written once when it is sent again', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '20', reference: 'VIR-HORS-LIGNE' });
    const keys: string[] = [];
    page.on('request', (request) => keys.push(/"idempotencyKey":"([^"]+)"/.exec(request.postData() ?? '')?.[1] ?? ''));
    await submitPayment(page);
    await desk.context.setOffline(true);
    const whileOffline = await entriesAddedBy(desk, async () => {
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await unanswered().waitFor();
    });
    expect(whileOffline).toEqual(NOTHING);
    expect(await page.getByText('Vous êtes hors ligne.').innerText()).toBeTruthy();
    expect((await typedPayment(page)).reference).toBe('VIR-HORS-LIGNE');
    await desk.context.setOffline(false);
    const afterwards = await entriesAddedBy(desk, async () => {
      await page.getByRole('button', { name: 'Renvoyer' }).click();
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await recorded(page);
    });
    page.removeAllListeners('request');
    const sent = keys.filter((key) => key !== '');
    expect([afterwards, sent.length, new Set(sent).size]).toEqual([ONCE, 2, 1]);
  });

  it('after it was written is not written again when it is sent again, even after a reload', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '30', reference: 'VIR-PERDU' });
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('idempotencyKey')) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    const added = await entriesAddedBy(desk, async () => {
      await sendPayment(page);
      await unanswered().waitFor();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      await unanswered().waitFor();
      expect((await typedPayment(page)).reference).toBe('VIR-PERDU');
      await page.getByRole('button', { name: 'Renvoyer' }).click();
      await page.getByRole('button', { name: 'Confirmer' }).click();
      await recorded(page);
    });
    expect(added).toEqual(ONCE);
  });
});

describe('what is typed and not sent', () => {
  it('is found again after a reload, and can be wiped out', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '40', reference: 'VIR-BROUILLON' });
    await page.reload();
    await page.getByText('Saisie restaurée').waitFor();
    expect(await typedPayment(page)).toEqual({ amount: '40', reference: 'VIR-BROUILLON', valueDate: '2026-09-01' });
    await page.getByRole('button', { name: 'Effacer et recommencer' }).click();
    expect((await typedPayment(page)).reference).toBe('');
  });

  it('survives a session closed elsewhere: one signs in again, comes back to the form, and saves it', async () => {
    await openBlankForm(desk);
    await typePayment(page, { amount: '60', reference: 'VIR-SESSION' });
    const there = await openContext(desk.browser);
    const other = await signIn(there, desk.origin, 'ANISCG', '/ma-session');
    await other.getByRole('button', { name: 'Fermer mes sessions sur tous les appareils' }).click();
    await other.getByRole('heading', { name: 'Vous êtes déconnecté' }).waitFor();
    await there.close();
    const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
    const whileSignedOut = await entriesAddedBy(desk, async () => {
      await sendPayment(page);
      await dialog.waitFor();
    });
    expect(whileSignedOut).toEqual(NOTHING);
    await dialog.getByRole('link', { name: 'Se reconnecter' }).click();
    // After a revocation the provider asks again who sits there.
    await chooseWho(page, 'ANISCG');
    await page.getByText('Saisie restaurée').waitFor();
    expect(page.url()).toBe(desk.origin + formPath(desk.line.id));
    expect(await typedPayment(page)).toEqual({ amount: '60', reference: 'VIR-SESSION', valueDate: '2026-09-01' });
    const added = await entriesAddedBy(desk, async () => {
      await sendPayment(page);
      await recorded(page);
    });
    expect(added).toEqual(ONCE);
  });
});
