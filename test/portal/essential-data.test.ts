import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { parseCsv } from 'hucre/csv';
import { faultsOf } from '../essential-data/columns.js';
import { fillForm, follow, openDossierDesk, sendForm, written, type DossierDesk } from './dossier-desk.js';
import { settled } from './people.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

const PATH = '/financements/donnees-essentielles';
const DOWNLOAD = 'Télécharger le fichier officiel (CSV)';

/** Downloads the file of the page in view. @returns its name and its cells */
async function download(page: Page): Promise<{ readonly name: string; readonly cells: string[][] }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: DOWNLOAD, exact: true }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  const cells = parseCsv(text, { delimiter: ',' }).map((line) => line.map(String));
  return { name: file.suggestedFilename(), cells };
}

describe('the essential data of subsidies', () => {
  it.each(['ANISCG', 'BOARD', 'SG_CIPDR'] as const)(
    'are for %s a file of the year chosen, by the rules of every column, as the page shows it',
    async (person) => {
      const page = await desk.visit(person, `${PATH}?annee=2025`);
      await settled(page);
      const table = page.getByRole('table', { name: /^Aperçu du fichier 2025/ });
      const { name, cells } = await download(page);
      expect(name).toBe('demonstration-donnees-essentielles-2025.csv');
      expect([faultsOf(cells), cells.length]).toEqual([[], 2]);
      expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(cells[0]);
      expect(await table.getByRole('rowheader').innerText()).toBe(cells[1]?.[0]);
      expect((await table.getByRole('cell').first().innerText()).replace(/\s/gu, '')).toBe(cells[1]?.[1]);
    },
    60_000,
  );

  it('tell a directorate why there is nothing to publish, and give it no file', async () => {
    const page = await desk.visit('DGPN', '/financements?annee=2025');
    await follow(page, /^DGPN/);
    await follow(page, 'Données essentielles à publier pour 2025');
    await page.getByText('Rien à publier pour 2025').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Votre subvention de 2025 ne dépasse pas 23\s000,00\s€/);
    expect(await page.getByRole('button', { name: DOWNLOAD }).count()).toBe(0);
  }, 60_000);

  it('lack the SIRET of the fund in 2021, which ANISCG records from there; the file is then given', async () => {
    const board = await desk.visit('BOARD', `${PATH}?annee=2021`);
    await board.getByText('Le fichier n’est pas donné avec des trous').waitFor();
    expect(await board.getByRole('button', { name: DOWNLOAD }).count()).toBe(0);
    expect(
      await board
        .locator('main')
        .getByRole('link', { name: /^Enregistrer/ })
        .count(),
    ).toBe(0);
    const page = await desk.visit('ANISCG', `${PATH}?annee=2021`);
    await page.getByText(/SG-CIPDR, au 31 décembre 2021/).waitFor();
    await follow(page, 'Enregistrer l’identité juridique : SG-CIPDR');
    await fillForm(page, {
      'Nom juridique': 'Secrétariat général, dit "le fonds" (exemple inventé)',
      SIRET: '000 000 075 00003',
      'À compter du': '2021-01-01',
    });
    await sendForm(page, 'Enregistrer l’identité juridique');
    await page
      .getByText(/n’est pas un SIRET/)
      .first()
      .waitFor();
    await fillForm(page, { SIRET: '000 000 075 00002' });
    expect(await sendForm(page, 'Enregistrer l’identité juridique')).toMatch(/000\s000\s075\s00002/);
    await written(page, 'L’identité juridique est enregistrée.');
    const entries = page.getByRole('table', { name: 'Inscriptions au registre : SG-CIPDR' });
    await entries.getByText('Secrétariat général, dit "le fonds" (exemple inventé)').waitFor();
    await page.goto(`${desk.origin}${PATH}?annee=2021`);
    await settled(page);
    const { cells } = await download(page);
    expect([faultsOf(cells), cells[1]?.slice(0, 2)]).toEqual([
      [],
      ['Secrétariat général, dit "le fonds" (exemple inventé)', '00000007500002'],
    ]);
  }, 120_000);
});

describe('the register of legal identities', () => {
  it('is read by a directorate without who recorded it, and not written', async () => {
    const page = await desk.visit('DGPN', '/financements/identites');
    const today = page.getByRole('table', { name: 'Identités juridiques en vigueur aujourd’hui' });
    expect(await today.getByRole('row').filter({ hasText: 'Préfecture de police' }).innerText()).toMatch(/–/);
    expect(await today.getByRole('link').count()).toBe(0);
    const own = page.getByRole('table', { name: 'Inscriptions au registre : DGPN' });
    expect(await own.getByRole('columnheader', { name: /Enregistrée par.*Masqué/ }).count()).toBe(1);
    await desk.visit('DGPN', '/financements/identites/DGPN');
    await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
  }, 60_000);
});
