import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillForm, follow, openDossierDesk, sendForm, written, type DossierDesk } from './dossier-desk.js';
import { factOf } from './payment-form.js';

const BOARD = '/gouvernance/conseil';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

describe('a mandate on the board', () => {
  it('is recorded by ANISCG, renewed, and ended by a resignation', async () => {
    const page = await desk.visit('ANISCG', BOARD);
    await follow(page, 'Élire un membre');
    await fillForm(page, { Siège: 'Outre-mer et Corse', 'Membre élu': 'Robin Exemple-Tilleul' });
    await fillForm(page, { 'Premier jour': '2026-11-01', 'Dernier jour': '2026-10-31' });
    await page.locator('main').getByRole('button', { name: 'Enregistrer l’élection', exact: true }).click();
    await page.getByText(/précède le premier jour du mandat/).waitFor();
    await fillForm(page, { 'Dernier jour': '2027-10-31' });
    await fillForm(page, { 'Élu à la réunion': 'Réunion du 17 juin 2026' });
    expect(await sendForm(page, 'Enregistrer l’élection')).toMatch(
      /Outre-mer et Corse[^]*31\soctobre\s2027[^]*17\sjuin\s2026/u,
    );
    await written(page, 'L’élection est enregistrée.');
    const seat = new URL(page.url()).pathname;
    await page.locator('main .facts__fact').filter({ hasText: 'Élu à la réunion' }).getByRole('link').waitFor();
    await follow(page, 'Renouveler le mandat');
    await fillForm(page, { 'Dernier jour': '2029-10-31' });
    await sendForm(page, 'Renouveler le mandat');
    await written(page, 'Le mandat est renouvelé.');
    expect(await factOf(page, 'Premier jour')).toMatch(/1er\snovembre\s2027/u);
    await desk.visit('ANISCG', seat);
    await follow(page, 'Mettre fin au mandat');
    await fillForm(page, { Nature: 'Démission', 'Dernier jour': '2026-11-15', Motif: 'Départ en retraite' });
    await sendForm(page, 'Mettre fin au mandat');
    await written(page, 'La fin du mandat est enregistrée.');
    expect(await factOf(page, 'Motif de la fin anticipée')).toBe('Départ en retraite');
    await desk.visit('ANISCG', `${BOARD}?date=2026-11-16`);
    expect(await page.getByRole('link', { name: 'Outre-mer et Corse' }).count()).toBe(0);
    await desk.visit('ANISCG', `${BOARD}?date=2026-11-15`);
    await page.getByRole('link', { name: 'Outre-mer et Corse' }).waitFor();
  });

  it('shows a directorate its days and neither its holder nor why it ended, and offers it no act', async () => {
    const page = await desk.visit('DGPN', BOARD);
    await follow(page, 'Secrétariat');
    expect(await factOf(page, 'Titulaire')).toMatch(/masqué/i);
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /^(Renouveler|Mettre fin|Élire)/ })
        .count(),
    ).toBe(0);
    await desk.visit('DGPN', `${BOARD}/sieges/election`);
    await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
  });
});
