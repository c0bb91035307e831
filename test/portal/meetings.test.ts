import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, fillForm, follow, openDossierDesk, sendForm, written, type DossierDesk } from './dossier-desk.js';
import { factOf } from './payment-form.js';
import { settled } from './people.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Does an act without a form, through its confirmation. */
async function act(page: Page, label: string, question: string, sentence: string): Promise<void> {
  await page.locator('main').getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog', { name: question }).getByRole('button', { name: 'Confirmer' }).click();
  await written(page, sentence);
}

/** Waits until the page says this of a fact: what was read before may still be in view. */
async function tells(page: Page, term: string, words: RegExp): Promise<void> {
  await page.locator('main .facts__fact').filter({ hasText: term }).filter({ hasText: words }).waitFor();
}

describe('a meeting of the board', () => {
  it('is called by ANISCG with its agenda, which changes, and is called off; a late one is refused with the last day', async () => {
    const page = await desk.visit('ANISCG', '/gouvernance/conseil');
    await follow(page, 'Convoquer le conseil');
    await fillForm(page, {
      ...{ 'Date de la réunion': '2026-12-04', Lieu: 'Paris', 'Ordre du jour': 'Budget (décision)\nSuivi' },
      Documents: 'Projet de budget\nNote ; DGPN',
    });
    await page.locator('main').getByRole('button', { name: 'Convoquer le conseil', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await page.getByText(/le dernier jour était le 2026-11-19/).waitFor();
    await fillForm(page, { 'Date de la réunion': '2026-12-05' });
    await page.getByRole('button', { name: /^Choisir un document pour «\sProjet de budget\s»/u }).click();
    await page.getByLabel('Rechercher un document par son titre').fill('previsionnel 2026');
    await page.getByText(/^1\sdocument proposé\.$/u).waitFor();
    await choose(page, /^Document du portail pour «\sProjet de budget\s»/u, /Budget prévisionnel 2026 \(exemple\)/);
    await page.getByText(/«\sProjet de budget\s» : Budget prévisionnel 2026 \(exemple\)/u).waitFor();
    const read = await sendForm(page, 'Convoquer le conseil');
    expect(read).toMatch(/5\sdécembre\s2026[^]*Budget ; Suivi/u);
    await written(page, 'Le conseil est convoqué.');
    expect(await page.getByRole('row').filter({ hasText: 'Budget' }).first().innerText()).toMatch(/Décision/);
    await page.getByRole('row').filter({ hasText: 'Note' }).filter({ hasText: 'DGPN' }).waitFor();
    const budget = page.getByRole('row').filter({ hasText: 'Projet de budget' });
    const document = budget.getByRole('link', { name: 'Budget prévisionnel 2026 (exemple)' });
    expect(await document.getAttribute('href')).toMatch(/^\/gouvernance\/documents\/[0-9a-f-]{36}$/);
    await follow(page, 'Modifier l’ordre du jour');
    await fillForm(page, { 'Ordre du jour': 'Un seul point' });
    await sendForm(page, 'Modifier l’ordre du jour');
    await written(page, 'L’ordre du jour est modifié.');
    await page.getByRole('row').filter({ hasText: 'Un seul point' }).waitFor();
    await document.waitFor();
    await follow(page, 'Annuler la réunion');
    await fillForm(page, { Motif: 'Reportée' });
    await sendForm(page, 'Annuler la réunion');
    await written(page, 'La réunion est annulée.');
    await tells(page, 'Motif', /Reportée/);
    expect(await page.getByRole('link', { name: /Modifier l’ordre du jour|présence/ }).count()).toBe(0);
  });

  it('names the documents put before it, and says which of them are not shared with the board', async () => {
    const page = await desk.visit('BOARD', '/gouvernance/conseil');
    await follow(page, /15\sdécembre\s2026/u);
    const papers = page.getByRole('table', { name: 'Documents présentés' }).locator('tbody tr');
    const [draft, register] = [papers.filter({ hasText: 'Projet de rapport' }), papers.filter({ hasText: 'Suivi' })];
    await register.getByText('Masqué').waitFor();
    expect(await register.getByRole('link').count()).toBe(0);
    await draft.getByRole('link', { name: 'Bilan annuel 2025 (exemple)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bilan annuel 2025 (exemple)' }).waitFor();
  });

  it('has its attendance recorded with a proxy, is held without its quorum, and its minutes are approved in writing', async () => {
    const page = await desk.visit('ANISCG', '/gouvernance/conseil');
    await follow(page, /20\snovembre\s2026/u);
    const path = pathOf(page);
    await follow(page, 'Enregistrer la présence');
    await fillForm(page, { 'Préfet de police': 'Représenté par : Présidence' });
    await page.locator('main').getByRole('button', { name: 'Enregistrer la présence', exact: true }).click();
    await page.getByText('Le siège « Présidence » n’est pas présent.').waitFor();
    await fillForm(page, { Présidence: 'Présent' });
    expect(await sendForm(page, 'Enregistrer la présence')).toMatch(/Présents\s+1\s+Représentés\s+1/);
    await written(page, 'La présence est enregistrée.');
    await tells(page, 'Quorum atteint', /non/i);
    await act(page, 'Déclarer la réunion tenue', 'Déclarer la réunion tenue ?', 'La réunion est tenue.');
    await follow(page, 'Rédiger le procès-verbal');
    await fillForm(page, { 'Procès-verbal': 'Faute de quorum, le conseil n’a pas décidé.' });
    await sendForm(page, 'Enregistrer le procès-verbal');
    await written(page, 'Le procès-verbal est enregistré.');
    await act(
      page,
      'Soumettre le procès-verbal',
      'Soumettre le procès-verbal au conseil ?',
      'Le procès-verbal est soumis au conseil.',
    );
    await follow(page, 'Enregistrer l’approbation');
    await fillForm(page, { 'Autre acte': 'Consultation écrite', 'Approuvé le': '2026-11-20' });
    await sendForm(page, 'Enregistrer l’approbation');
    await written(page, 'Le procès-verbal est approuvé.');
    await tells(page, 'Lors de', /Consultation écrite/);
    expect(await page.getByRole('link', { name: /présence|Rédiger/ }).count()).toBe(0);

    const board = await desk.visit('BOARD', path);
    await board.getByText('Faute de quorum, le conseil n’a pas décidé.').waitFor();
    expect(await factOf(board, 'État du procès-verbal')).toBe('APPROUVÉ');
    const download = board.waitForEvent('download');
    await board.getByRole('button', { name: 'Télécharger le dossier (PDF)' }).click();
    expect((await download).suggestedFilename()).toBe('conseil-2026-11-20.pdf');

    const directorate = await desk.visit('DGPN', path);
    await directorate.getByText('Ce contenu n’est pas ouvert à votre partie').first().waitFor();
    expect(await directorate.locator('main').innerText()).not.toContain('Faute de quorum');
    await desk.visit('DGPN', `${path}/presence`);
    expect(await directorate.locator('main form').count()).toBe(0);
  });
});

describe('a meeting of the technical committee', () => {
  it('is held once its composition is complete, decides and adopts; the board then reads what was adopted', async () => {
    const page = await desk.visit('ANISCG', '/gouvernance/comite');
    await follow(page, /19\snovembre\s2026/u);
    const path = pathOf(page);
    await page.getByText('La composition de l’article 4 n’est pas complète').waitFor();
    await page.locator('main').getByRole('button', { name: 'Déclarer la réunion tenue', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Déclarer la réunion tenue ?' });
    await dialog.getByRole('button', { name: 'Confirmer' }).click();
    await dialog.getByText(/il manque le secrétaire général du CIPDR/).waitFor();
    await dialog.getByRole('button', { name: 'Renoncer' }).click();
    await follow(page, 'Enregistrer la présence');
    await fillForm(page, { 'Présidence : secrétaire général du CIPDR (facultatif)': 'Secrétaire général adjoint' });
    await fillForm(page, { 'Présidence : secrétaire général du CIPDR : en personne': 'Par un représentant' });
    await fillForm(page, { 'Chef de service': 'Cheffe de service' });
    await sendForm(page, 'Enregistrer la présence');
    await written(page, 'La présence est enregistrée.');
    await act(page, 'Déclarer la réunion tenue', 'Déclarer la réunion tenue ?', 'La réunion est tenue.');
    await follow(page, 'Enregistrer une décision');
    await fillForm(page, { Décision: 'Le bilan est reçu.' });
    await sendForm(page, 'Enregistrer la décision');
    await written(page, 'La décision est enregistrée.');
    await page.getByRole('listitem').filter({ hasText: 'Le bilan est reçu.' }).waitFor();
    const board = await desk.visit('BOARD', '/gouvernance/comite');
    const orientations = board.getByRole('row').filter({ hasText: 'Orientations du FIPD 2025' });
    expect(await orientations.count()).toBe(0);
    await act(page, 'Adopter Orientations du FIPD 2025', 'Enregistrer l’adoption ?', 'L’adoption est enregistrée.');
    await desk.visit('BOARD', '/gouvernance/comite');
    await orientations.waitFor();
    await desk.visit('BOARD', path);
    await board.getByText('Ce contenu n’est pas ouvert à votre partie').first().waitFor();
    const directorate = await desk.visit('DGPN', path);
    await directorate.getByRole('listitem').filter({ hasText: 'Le bilan est reçu.' }).waitFor();
    await settled(directorate);
    expect(await directorate.getByRole('button', { name: /Adopter/ }).count()).toBe(0);
  });
});
