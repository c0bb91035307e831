import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  comparedRow,
  fillForm,
  follow,
  openDossierDesk,
  sendForm,
  TODAY,
  written,
  type DossierDesk,
} from './dossier-desk.js';
import { factOf } from './payment-form.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

describe('a local convention about to end', () => {
  it('is seen coming, renewed once, and its renewal ended early; each is told on the post’s page', async () => {
    const page = await desk.visit('ANISCG', '/postes/conventions?fin=12&renouvellement=non');
    const before = await page.getByText(/^\d+\sconventions locales$/).innerText();
    await follow(page, /dernier jour de la convention$/);
    const ending = new URL(page.url()).pathname;
    await follow(page, 'Renouveler');
    const startsOn = await page.getByLabel('Premier jour').inputValue();
    await fillForm(page, { 'Signée le': TODAY, Terme: '2030-06-30' });
    await sendForm(page, 'Renouveler la convention');
    await written(page, 'La convention est renouvelée.');
    expect(startsOn > TODAY).toBe(true);
    expect(await factOf(page, 'État')).toBe('À VENIR');
    await follow(page, 'Mettre fin avant le terme');
    await fillForm(page, { 'Dernier jour': '2030-06-30', Motif: 'Retrait de l’employeur' });
    await page.locator('main').getByRole('button', { name: 'Mettre fin à la convention', exact: true }).click();
    await page.getByText('Une fin anticipée vient avant le terme.').waitFor();
    await fillForm(page, { 'Dernier jour': '2029-06-30' });
    await sendForm(page, 'Mettre fin à la convention');
    await written(page, 'La fin de la convention est enregistrée.');
    expect(await factOf(page, 'Motif')).toBe('Retrait de l’employeur');
    await follow(page, /^ISCG-/);
    const section = page.getByRole('region', { name: 'Conventions locales du poste' });
    expect(await section.getByRole('row').filter({ hasText: '30/06/2029' }).count()).toBe(1);
    await desk.visit('ANISCG', '/postes/conventions?fin=12&renouvellement=non');
    expect(await page.getByText(/^\d+\sconventions locales$/).innerText()).not.toBe(before);
    await desk.visit('ANISCG', `${ending}/renouvellement`);
    await page.getByText('Cette convention est déjà renouvelée').waitFor();
  });

  it('that two persons end at once is ended by the first, and compared by the second', async () => {
    const first = await desk.visit('ANISCG', '/postes/conventions?etat=IN_FORCE&renouvellement=non&departement=59');
    await follow(first, /dernier jour de la convention$/);
    const path = `${new URL(first.url()).pathname}/fin`;
    await desk.visit('ANISCG', path);
    const second = await first.context().newPage();
    await second.goto(desk.origin + path);
    for (const page of [first, second]) await fillForm(page, { 'Dernier jour': '2026-11-30', Motif: 'Fin du poste' });
    await sendForm(first, 'Mettre fin à la convention');
    await written(first, 'La fin de la convention est enregistrée.');
    await sendForm(second, 'Mettre fin à la convention');
    await second.getByRole('button', { name: 'Continuer avec la version enregistrée depuis' }).waitFor();
    expect((await comparedRow(second, 'Dernier jour')).slice(1)).toEqual(['30 novembre 2026', '30 novembre 2026']);
  });
});

describe('a target of a département', () => {
  it('is set by ANISCG, and everybody reads it; a directorate is compared with its own part alone', async () => {
    const page = await desk.visit('ANISCG', '/postes/carte');
    await follow(page, 'Couverture et cible');
    await follow(page, /^Fixer la cible : Nord$/);
    await fillForm(page, { 'À compter du': TODAY, 'Nombre de postes': '40', Source: 'Schéma départemental' });
    const parts = { 'dont postes de police': '20', 'dont postes de gendarmerie': '15' };
    await fillForm(page, { ...parts, 'dont postes mixtes': '6' });
    await page.locator('main').getByRole('button', { name: 'Fixer la cible', exact: true }).click();
    await page.getByText('Les trois parts font 41 postes, la cible en compte 40.').waitFor();
    await fillForm(page, { 'dont postes mixtes': '5' });
    await sendForm(page, 'Fixer la cible');
    await written(page, 'La cible est fixée.');
    const row = page.getByRole('row').filter({ hasText: '59 – Nord' }).filter({ hasText: 'Schéma départemental' });
    expect(await row.innerText()).toMatch(/Toutes\s+\d+\s+40\s+−\d+\s+SOUS LA CIBLE/);
    const directorate = await desk.visit('DGPN', '/postes/couverture');
    const own = directorate.getByRole('row').filter({ hasText: '59 – Nord' });
    expect(await own.innerText()).toMatch(/Police, Mixte\s+\d+\s+25\s/);
    expect(await directorate.getByRole('link', { name: /^Fixer/ }).count()).toBe(0);
  });
});
