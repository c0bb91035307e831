import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { follow, openDossierDesk, written, type DossierDesk } from './dossier-desk.js';
import { settled } from './people.js';

const INBOX = '/rappels';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

/** The header's link, once it says how many are left; none left is not said. */
const headerSaying = (page: Page, unread: number) =>
  page
    .locator('header')
    .getByText(new RegExp(`: ${unread}\\snon lus?$`))
    .first()
    .waitFor({ state: 'attached' });
const reminders = (page: Page) => page.getByRole('table', { name: 'Mes rappels' }).locator('tbody tr');

describe('the reminders of a person', () => {
  it('lead to what awaits them: once the DGPN has signed, the amendment is no reminder of its own any more', async () => {
    const page = await desk.visit('DGPN', INBOX);
    const signature = reminders(page).filter({ hasText: 'AVENANT-2026-03' });
    expect(await signature.count()).toBe(1);
    await signature.getByRole('link').first().click();
    await page.waitForURL(/\/financements\/avenants\//);
    await settled(page);
    await follow(page, 'Lire et signer');
    await page
      .locator('main')
      .getByRole('button', { name: /^Signer : La DGPN/ })
      .click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await written(page, 'Votre signature est enregistrée.');
    for (let tries = 0; tries < 60; tries += 1) {
      await desk.visit('DGPN', INBOX);
      if ((await signature.count()) === 0) break;
      await page.waitForTimeout(500);
    }
    expect(await signature.count()).toBe(0);
    const other = await desk.visit('PP', INBOX);
    expect(await reminders(other).filter({ hasText: 'AVENANT-2026-03' }).count()).toBe(1);
  });

  it('are marked as read one by one, each person for itself, and the header counts what is left', async () => {
    const page = await desk.visit('ANISCG', INBOX);
    const before = await reminders(page)
      .getByRole('button', { name: /^Marquer comme lu/ })
      .count();
    expect(before).toBeGreaterThan(1);
    await headerSaying(page, before);
    await reminders(page)
      .getByRole('button', { name: /^Marquer comme lu/ })
      .first()
      .click();
    await written(page, 'C’est lu.');
    await headerSaying(page, before - 1);
    await desk.visit('ANISCG', `${INBOX}?lecture=non-lus`);
    expect(await reminders(page).count()).toBe(before - 1);
  });

  it('that cannot be marked say why where one looks, and the next try marks them', async () => {
    const page = await desk.visit('DGGN', INBOX);
    const mark = reminders(page)
      .getByRole('button', { name: /^Marquer comme lu/ })
      .first();
    await page.route('**/graphql', (route) => route.abort());
    await mark.click();
    await page.locator('main .fr-alert--error').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await mark.click();
    await written(page, 'C’est lu.');
  });

  it('come by e-mail as the person chooses, and the choice is kept', async () => {
    const page = await desk.visit('SG_CIPDR', INBOX);
    await follow(page, 'Choisir mes courriels');
    const signatures = page.getByRole('radiogroup', { name: /^Avenants à signer/ });
    await signatures.locator('label', { hasText: 'Jamais' }).click();
    await page.getByRole('button', { name: 'Enregistrer mes préférences' }).click();
    await written(page, 'Vos préférences sont enregistrées.');
    await desk.visit('SG_CIPDR', '/rappels/preferences');
    expect(await signatures.getByRole('radio', { name: /^Jamais/ }).isChecked()).toBe(true);
    expect(
      await page
        .getByRole('radiogroup', { name: /^Échéances/ })
        .getByRole('radio', { name: /^Jamais/ })
        .isChecked(),
    ).toBe(false);
  });
});
