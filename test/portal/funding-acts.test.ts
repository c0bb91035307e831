import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillForm, follow, openDossierDesk, sendForm, written, type DossierDesk } from './dossier-desk.js';
import { factOf } from './payment-form.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

/** The address of the page of a funder’s line. */
async function linePathOf(funder: string, year: number): Promise<string> {
  const { data } = await desk.ask('query ($year: Int) { subsidyLines(year: $year) { nodes { id funder { code } } } }', {
    year,
  });
  const lines: { id: string; funder: { code: string } }[] = data?.['subsidyLines'].nodes;
  return `/financements/lignes/${lines.find(({ funder: { code } }) => code === funder)?.id}`;
}

describe('what is left of a subsidy', () => {
  it('is called, a mistaken call is withdrawn, and the funder reads both in the line’s history', async () => {
    const path = await linePathOf('PP', 2026);
    const page = await desk.visit('ANISCG', path);
    await follow(page, 'Appeler des fonds');
    await fillForm(page, { Montant: '5 000,01', Échéance: '2027-01-31', Référence: 'APPEL-PP-2' });
    await page.locator('main').getByRole('button', { name: 'Appeler les fonds', exact: true }).click();
    await page.getByText('Ce montant dépasse ce qui reste à appeler').waitFor();
    await fillForm(page, { Montant: '5 000,00' });
    expect(await sendForm(page, 'Appeler les fonds')).toMatch(/5\s000,00\s€[\s\S]*31 janvier 2027/);
    await written(page, 'L’appel de fonds est enregistré.');
    expect(await factOf(page, 'Échéance')).toBe('31 janvier 2027');
    expect(await page.getByRole('link', { name: 'Appeler des fonds' }).count()).toBe(0);
    await follow(page, /^Retirer l’appel de 5\s000,00\s€ du 20\/11\/2026$/);
    await fillForm(page, { Motif: 'Envoyé deux fois' });
    await sendForm(page, 'Retirer l’appel de fonds');
    await written(page, 'L’appel de fonds est retiré.');
    const funder = await desk.visit('PP', path);
    const history = funder.locator('main ol.timeline');
    expect(await history.innerText()).toMatch(/Appel de fonds : 5\s000,00\s€[\s\S]*APPEL-PP-2[\s\S]*Envoyé deux fois/);
    expect(await funder.getByRole('link', { name: /^Retirer|^Appeler/ }).count()).toBe(0);
    await desk.visit('PP', `${path}/appel`);
    await funder.getByText('Vous ne pouvez pas écrire ici').waitFor();
  });
});

describe('a financial report that is overdue', () => {
  it('is sent by ANISCG, and its funder acknowledges it', async () => {
    const page = await desk.visit('ANISCG', '/financements/comptes-rendus?statut=OVERDUE');
    await follow(page, 'Envoyer : Préfecture de police 2025');
    await fillForm(page, { 'Envoyé le': '2026-11-19', 'Montant utilisé': '10 000,01', Référence: 'CR-PP-2025' });
    await page.locator('main').getByRole('button', { name: 'Enregistrer l’envoi', exact: true }).click();
    await page.getByText('Ce montant dépasse la subvention reçue').waitFor();
    await fillForm(page, { 'Montant utilisé': '10 000,00' });
    await sendForm(page, 'Enregistrer l’envoi');
    await written(page, 'L’envoi du compte rendu est enregistré.');
    const funder = await desk.visit('PP', '/financements/comptes-rendus');
    await follow(funder, 'Accuser réception : Préfecture de police 2025');
    await fillForm(funder, { 'Reçu le': '2026-11-20' });
    await sendForm(funder, 'Accuser réception');
    await written(funder, 'La réception du compte rendu est enregistrée.');
    const row = funder.getByRole('row').filter({ hasText: 'CR-PP-2025' });
    expect(await row.innerText()).toMatch(/REÇU\s+30\/06\/2026\s+Oui/);
    expect(await funder.getByRole('link', { name: /^Accuser réception/ }).count()).toBe(0);
  });
});
