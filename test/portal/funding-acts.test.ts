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
