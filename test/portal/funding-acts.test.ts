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
    await page.getByRole('row').filter({ hasText: 'APPEL-PP-2' }).filter({ hasText: '31/01/2027' }).waitFor();
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
    const row = funder.getByRole('row').filter({ hasText: 'CR-PP-2025' }).filter({ hasText: 'Reçu' });
    expect(await row.innerText()).toMatch(/REÇU\s+30\/06\/2026\s+Oui/);
    expect(await funder.getByRole('link', { name: /^Accuser réception/ }).count()).toBe(0);
  });
});

describe('an amendment', () => {
  const owed = async () => {
    const { data } = await desk.ask('{ commitments(year: 2031) { funder { code } amount } }');
    const all: { funder: { code: string }; amount: string }[] = data?.['commitments'];
    return all.find(({ funder: { code } }) => code === 'DGPN')?.amount;
  };

  it('is drafted, opened, signed by each party for itself, and then alone changes what is owed', async () => {
    const page = await desk.visit('ANISCG', '/financements/avenants');
    await follow(page, 'Rédiger un avenant');
    await fillForm(page, { 'À partir de l’exercice': '2031', Objet: 'Relever', 'Nouveau montant annuel : DGPN': 'x' });
    await page.locator('main').getByRole('button', { name: 'Rédiger l’avenant', exact: true }).click();
    await page.getByText('Écrivez un montant en euros').waitFor();
    await fillForm(page, { 'Nouveau montant annuel : DGPN': '18 000,50' });
    await sendForm(page, 'Rédiger l’avenant');
    await written(page, 'L’avenant est rédigé');
    const path = new URL(page.url()).pathname;
    const changed = page.getByRole('row').filter({ hasText: 'DGPN' }).filter({ hasText: 'Convention' });
    expect(await changed.innerText()).toMatch(/15\s000,00\s€\s+18\s000,50\s€\s+3\s000,50\s€/);
    await page.locator('main').getByRole('button', { name: 'Ouvrir à la signature' }).click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    await written(page, 'L’avenant est ouvert à la signature.');
    const board = await desk.visit('BOARD', path);
    expect(await board.getByRole('link', { name: 'Lire et signer' }).count()).toBe(0);
    for (const [person, capacity, sentence] of [
      ['ANISCG', 'L’ANISCG', 'Votre signature est enregistrée.'],
      ['SG_CIPDR', 'L’État', 'Votre signature est enregistrée.'],
      ['SG_CIPDR', 'Le SG-CIPDR, financeur', 'Votre signature est enregistrée.'],
      ['DGPN', 'La DGPN, financeur', 'Votre signature est enregistrée.'],
      ['DGGN', 'La DGGN, financeur', 'Votre signature est enregistrée.'],
      ['PP', 'La préfecture de police, financeur', 'l’avenant est en vigueur.'],
    ] as const) {
      expect([person, await owed()]).toEqual([person, '15000.00']);
      const signatory = await desk.visit(person, path);
      await follow(signatory, 'Lire et signer');
      await signatory.getByText('À partir de l’exercice 2031, les contributions de l’article 3').waitFor();
      await signatory.getByRole('button', { name: `Signer : ${capacity}`, exact: true }).click();
      await signatory.getByRole('button', { name: 'Confirmer' }).click();
      await written(signatory, sentence);
    }
    expect(await owed()).toBe('18000.50');
    const last = await desk.visit('PP', path);
    expect(await factOf(last, 'Statut')).toBe('EN VIGUEUR');
    expect(await last.getByRole('cell', { name: 'Signé', exact: true }).count()).toBe(6);
    await desk.visit('PP', `${path}/signature`);
    await last.getByText('Cet avenant n’est pas à la signature.').waitFor();
  }, 120_000);

  it('that changes is signed again: earlier signatures are void and still told; a directorate changes nothing', async () => {
    const page = await desk.visit('ANISCG', '/financements/avenants?statut=SIGNING');
    await follow(page, 'AVENANT-2026-03');
    const path = new URL(page.url()).pathname;
    await follow(page, 'Modifier l’avenant');
    await fillForm(page, { 'Nouveau montant annuel : Préfecture de police': '13 000,00' });
    await sendForm(page, 'Modifier l’avenant');
    await written(page, 'L’avenant est modifié.');
    const voided = page.getByRole('region', { name: 'Signatures de contenus antérieurs, devenues nulles' });
    await voided.waitFor();
    expect(await voided.getByRole('row').count()).toBe(3);
    expect(await page.getByRole('row').filter({ hasText: 'EN ATTENTE' }).count()).toBe(6);
    const directorate = await desk.visit('DGPN', `${path}/modification`);
    await directorate.getByText('Vous ne pouvez pas écrire ici').waitFor();
  });
});
