import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fillForm, follow, openDossierDesk, sendForm, written, type DossierDesk } from './dossier-desk.js';
import { settled } from './people.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

const PATH = '/postes/ISCG-59-0001/financement';

describe('the co-funding of a post', () => {
  it('is planned by a schedule, confirmed and corrected by ANISCG, and told to a directorate without amounts', async () => {
    const page = await desk.visit('ANISCG', '/postes/ISCG-59-0001');
    await follow(page, 'Tous les exercices, confirmations et historique');
    await follow(page, 'Planifier un exercice');
    const shares = { 'Part, en % : Département': '60', 'Part, en % : Commune': '39,99' };
    await fillForm(page, { Exercice: '2031', 'Coût annuel du poste': '50 000,00', ...shares });
    await page.getByLabel('Barème du FIPD').selectOption('80 %, puis 50 %, puis 30 %');
    await page.locator('main').getByRole('button', { name: 'Enregistrer le plan', exact: true }).click();
    await page.getByText('Les parts font 99,99 % de ce que laisse le FIPD, et non 100 %.').waitFor();
    await fillForm(page, { 'Part, en % : Commune': '40' });
    expect(await sendForm(page, 'Enregistrer le plan')).toMatch(
      /2031[\s\S]*80 %, puis 50 %, puis 30 %[\s\S]*50\s000,00\s€/,
    );
    await written(page, 'Le plan de financement est enregistré.');
    const last = page.getByRole('table', { name: 'Financeurs du poste en 2033' });
    expect(await last.getByRole('row').filter({ hasText: 'FIPD' }).innerText()).toMatch(
      /30\s%\s+15\s000,00\s€\s+Attendu/,
    );
    await follow(page, 'Confirmer la part 2033 : FIPD (État)');
    await fillForm(page, { 'Confirmée le': '2026-11-19' });
    await sendForm(page, 'Confirmer la part');
    await written(page, 'La part est confirmée.');
    await last.getByText('Confirmé le 19 novembre 2026').waitFor();
    await follow(page, 'Corriger le plan 2033');
    await fillForm(page, {
      'Part, en % : Département': '50',
      'Part, en % : Commune': '20',
      Motif: 'La commune se retire en partie',
    });
    await sendForm(page, 'Corriger le plan');
    await written(page, 'Le plan de financement est corrigé.');
    await page.getByText('La commune se retire en partie').waitFor();
    expect(await last.getByRole('row').filter({ hasText: 'FIPD' }).innerText()).toMatch(/Confirmé le 19 novembre 2026/);
    expect(await last.getByRole('row').filter({ hasText: 'Commune' }).innerText()).toMatch(
      /20\s%\s+10\s000,00\s€\s+Attendu/,
    );
    const directorate = await desk.visit('DGPN', PATH);
    await settled(directorate);
    const main = await directorate.locator('main').innerText();
    expect(main).toMatch(/Exercice 2033[\s\S]*30\s%/);
    expect(main).not.toMatch(/€/);
    expect(await directorate.getByRole('link', { name: /^Corriger|^Confirmer|^Planifier/ }).count()).toBe(0);
    await desk.visit('DGPN', `${PATH}/plan`);
    await directorate.getByText('Vous ne pouvez pas écrire ici').waitFor();
  }, 120_000);
});

describe('the plan of two communes', () => {
  const TWO = [
    { funderKind: 'FIPD', share: '0.3' },
    { funderKind: 'MUNICIPALITY', funderName: 'Lille', share: '0.35', confirmedOn: '2026-11-01' },
    { funderKind: 'MUNICIPALITY', funderName: 'Roubaix', share: '0.35' },
  ];

  it('is corrected funder by funder, and keeps what the other has confirmed', async () => {
    const { data: found } = await desk.ask('{ post(reference: "ISCG-59-0001") { id } }');
    const { data } = await desk.ask(
      'mutation ($input: PlanCofundingInput!) { planCofunding(input: $input) { errors { message } } }',
      {
        input: {
          ...{ postId: found?.['post'].id, fiscalYear: 2035, cost: '10000.00', shares: TWO },
          idempotencyKey: 'two-communes-of-a-plan',
        },
      },
    );
    expect(data?.['planCofunding'].errors).toEqual([]);
    const page = await desk.visit('ANISCG', `${PATH}/2035/correction`);
    await fillForm(page, {
      'Part, en % : FIPD (État)': '45',
      'Part, en % : Commune (2)': '20',
      Motif: 'Roubaix finance moins',
    });
    await sendForm(page, 'Corriger le plan');
    await written(page, 'Le plan de financement est corrigé.');
    const rows = page.getByRole('table', { name: 'Financeurs du poste en 2035' }).getByRole('row');
    expect(await rows.filter({ hasText: 'Lille' }).innerText()).toMatch(/35\s%[\s\S]*Confirmé le 1er novembre 2026/);
    expect(await rows.filter({ hasText: 'Roubaix' }).innerText()).toMatch(/20\s%[\s\S]*Attendu/);
  }, 60_000);
});

describe('a plan with a second funder of a kind', () => {
  it('is written with both, each under its own name; one name for the two is refused', async () => {
    const page = await desk.visit('ANISCG', `${PATH}/plan`);
    await fillForm(page, { Exercice: '2037', 'Coût annuel du poste': '10 000,00' });
    await page.getByRole('button', { name: 'Ajouter : Commune', exact: true }).click();
    expect(await page.getByLabel(/^Part, en % : Commune \(2\)/).evaluate((field) => field.matches(':focus'))).toBe(
      true,
    );
    await fillForm(page, {
      ...{ 'Part, en % : FIPD (État)': '30', 'Part, en % : Commune (1)': '50', 'Part, en % : Commune (2)': '20' },
      ...{ 'Nom du financeur : Commune (1)': 'Lille', 'Nom du financeur : Commune (2)': 'Lille' },
    });
    await page.locator('main').getByRole('button', { name: 'Enregistrer le plan', exact: true }).click();
    await page.getByText('Deux financeurs de même nature portent ce nom : nommez chacun.').waitFor();
    await fillForm(page, { 'Nom du financeur : Commune (2)': 'Roubaix' });
    expect(await sendForm(page, 'Enregistrer le plan')).toMatch(/Commune : Lille\s+50\s%\s+Commune : Roubaix\s+20\s%/);
    await written(page, 'Le plan de financement est enregistré.');
    const rows = page.getByRole('table', { name: 'Financeurs du poste en 2037' }).getByRole('row');
    expect(await rows.filter({ hasText: 'Lille' }).innerText()).toMatch(/50\s%/);
    expect(await rows.filter({ hasText: 'Roubaix' }).innerText()).toMatch(/20\s%/);
  }, 60_000);
});

describe('the funding cliff', () => {
  it('gives ANISCG the gap in euros under each heading, and a directorate the posts and the shares', async () => {
    const page = await desk.visit('ANISCG', '/financements/echeances?departement=59&financeur=FIPD&duree=12');
    await settled(page);
    const list = page.getByRole('table', { name: 'Pertes de financement à venir' });
    const first = list.getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/2e semestre 2026[\s\S]*ISCG-59-\d{4}[\s\S]*FIPD[\s\S]*%[\s\S]*€/);
    const titles = await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(titles).toEqual(['Par semestre', 'Par financeur', 'Pertes de financement à venir', 'Par département']);
    const groups = page.getByRole('table', { name: 'Pertes de financement : semestre' });
    expect(await groups.getByRole('row').count()).toBe(4);
    expect(await groups.getByRole('row').nth(1).innerText()).toMatch(/2e semestre 2026\s+\d+\s+[\d\s]+,\d\d\s€/);
    await first.getByRole('link', { name: /^ISCG-59/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Financement du poste ISCG-59-/ }).waitFor();
    const directorate = await desk.visit('DGPN', '/financements/echeances?duree=36');
    await settled(directorate);
    expect(await directorate.locator('main').innerText()).not.toMatch(/€/);
    expect(
      await directorate.getByRole('table', { name: 'Pertes de financement : semestre' }).getByRole('row').count(),
    ).toBe(8);
  }, 60_000);
});

describe('the envelope of the FIPD', () => {
  it('is set by the fund for a year, and told with what the plans take of it', async () => {
    const page = await desk.visit('SG_CIPDR', '/financements/enveloppe?annee=2027');
    await settled(page);
    await page.getByText('Non fixée').first().waitFor();
    await follow(page, 'Enregistrer une décision pour 2027');
    await fillForm(page, { Montant: '1 000,00', Source: 'Circulaire 2027', 'Décidée le': '2026-11-19' });
    expect(await sendForm(page, 'Enregistrer la décision')).toMatch(/1\s000,00\s€/);
    await written(page, 'La décision est enregistrée.');
    await page.getByText('Les plans dépassent l’enveloppe').waitFor();
    const board = await desk.visit('BOARD', '/financements/enveloppe?annee=2027');
    await board
      .getByText(/1\s000,00\s€/)
      .first()
      .waitFor();
    expect(await board.getByRole('link', { name: /^Enregistrer une décision/ }).count()).toBe(0);
  });
});

describe('the papers of a subsidy', () => {
  it('are for its funder the register of the line as a sheet, and the annual statement as a PDF', async () => {
    const page = await desk.visit('PP', '/financements?annee=2025');
    await follow(page, /^Préfecture de police/);
    await page.getByLabel('Format de l’export').selectOption('csv');
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter', exact: true }).click(),
    ]);
    expect(sheet.suggestedFilename()).toBe('registre-pp-2025.csv');
    const lines = (await readFile(await sheet.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => /15\/0[56]\/2025|2025-0[56]-15/.test(line))).toHaveLength(2);
    const [statement] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger le relevé annuel (PDF)' }).click(),
    ]);
    expect(statement.suggestedFilename()).toBe('releve-subvention-2025.pdf');
  });
});
