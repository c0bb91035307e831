import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TODAY, fillForm, follow, openDossierDesk, sendForm, tick, written, type DossierDesk } from './dossier-desk.js';
import { factOf } from './payment-form.js';

const RESOLUTIONS = '/gouvernance/resolutions';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

describe('a resolution of the board', () => {
  it('is proposed, voted seat by seat, and decided by its votes', async () => {
    const page = await desk.visit('ANISCG', RESOLUTIONS);
    await follow(page, 'Proposer une résolution');
    await fillForm(page, {
      'Réunion du': '10 novembre 2026',
      Titre: 'Achat de matériel',
      Texte: 'Le conseil autorise l’achat.',
    });
    await fillForm(page, { Majorité: 'Simple', 'Comptée sur': 'Sièges du conseil' });
    await page.locator('main').getByRole('button', { name: 'Proposer une résolution', exact: true }).click();
    await page.getByText('Une majorité simple se compte sur les suffrages exprimés.').waitFor();
    await fillForm(page, { 'Comptée sur': 'Suffrages exprimés' });
    await sendForm(page, 'Proposer une résolution');
    await written(page, 'La résolution est proposée au conseil.');
    await follow(page, 'Enregistrer le scrutin');
    const seats = page.locator('main form.form select');
    await seats.nth(0).selectOption('FOR');
    await seats.nth(1).selectOption('FOR');
    await seats.nth(2).selectOption('AGAINST');
    await sendForm(page, 'Clore le scrutin');
    await written(page, 'Le scrutin est clos.');
    expect(await factOf(page, 'Issue')).toBe('ADOPTÉE');
    const votes = page.getByRole('table', { name: 'Vote de chaque siège' }).locator('tbody tr');
    expect(await votes.count()).toBe(3);
    expect(await page.getByRole('link', { name: 'Enregistrer le scrutin' }).count()).toBe(0);
  });

  it('once adopted creates a commitment, shown with its origin, and stands on the page of its meeting', async () => {
    const page = await desk.visit('ANISCG', RESOLUTIONS);
    await follow(page, 'Achat de matériel');
    await follow(page, 'Créer un engagement');
    await fillForm(page, { Engagement: 'Présenter les devis.', Échéance: '2027-03-31' });
    await tick(page, /^Dû par/, /ANISCG/);
    await tick(page, /^Dû à/, /DGPN/);
    await sendForm(page, 'Créer un engagement');
    await written(page, 'L’engagement est créé.');
    await follow(page, /^CA-2026-/);
    const path = new URL(page.url()).pathname;
    expect(await factOf(page, 'Origine')).toMatch(/^Décision CA-2026-\d{2} du conseil d’administration$/);
    await follow(page, 'Achat de matériel');
    await follow(page, '10 novembre 2026');
    const row = page.getByRole('table', { name: 'Résolutions de la réunion' }).getByRole('row');
    expect(await row.filter({ hasText: 'Achat de matériel' }).innerText()).toMatch(/Adoptée/i);
    const reader = await desk.visit('DGPN', path);
    expect(await factOf(reader, 'Origine')).toMatch(/^Décision CA-/);
    expect(await reader.getByRole('link', { name: 'Achat de matériel' }).count()).toBe(0);
  });

  it('voted in secret keeps its count and the roll of voters, and shows the board no more', async () => {
    const page = await desk.visit('ANISCG', RESOLUTIONS);
    await page
      .getByRole('row')
      .filter({ hasText: 'À voter' })
      .filter({ hasText: 'Secret' })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('heading', { name: 'Votants' }).waitFor();
    const path = new URL(page.url()).pathname;
    await desk.visit('ANISCG', `${path}/scrutin`);
    const boxes = page.getByRole('group', { name: /^Votants/ }).locator('label');
    await boxes.nth(0).click();
    await fillForm(page, { 'Voix pour': '2', 'Voix contre': '1', Abstentions: '0' });
    await page.locator('main').getByRole('button', { name: 'Clore le scrutin', exact: true }).click();
    await page.getByText(/Cochez les votants : 3 au moins/).waitFor();
    await boxes.nth(1).click();
    await boxes.nth(2).click();
    await sendForm(page, 'Clore le scrutin');
    await written(page, 'Le scrutin est clos.');
    expect(await factOf(page, 'Issue')).toBe('ADOPTÉE');
    const board = await desk.visit('BOARD', path);
    expect(await board.getByRole('table', { name: 'Sièges qui ont voté' }).locator('tbody tr').count()).toBe(3);
    expect(await board.getByRole('table', { name: 'Vote de chaque siège' }).count()).toBe(0);
    expect(await board.getByRole('link', { name: 'Enregistrer le scrutin' }).count()).toBe(0);
  });

  it('is closed to a directorate as such, which is told why', async () => {
    const page = await desk.visit('DGPN', RESOLUTIONS);
    await page
      .getByText(/réservées à ses membres et à l’ANISCG/)
      .first()
      .waitFor();
    expect(await page.locator('main table').count()).toBe(0);
  });
});

describe('the rules of the board', () => {
  it('are changed by ANISCG from a day to come, with their source, and what is in force stays so', async () => {
    const page = await desk.visit('ANISCG', '/gouvernance/conseil');
    await follow(page, 'Règles du conseil');
    await follow(page, 'Fixer une autre règle des conflits d’intérêts');
    await fillForm(page, {
      'À partir du': TODAY,
      'Vote d’un financeur': 'Son siège vote',
      Source: 'Statuts, article 9',
    });
    await page.locator('main').getByRole('button', { name: 'Fixer cette règle', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await page
      .getByText(/demain au plus tôt : rien n’est rétroactif/)
      .first()
      .waitFor();
    await fillForm(page, { 'À partir du': '2027-01-01' });
    expect(await sendForm(page, 'Fixer cette règle')).toMatch(/1er\sjanvier\s2027[^]*Son siège vote[^]*article 9/u);
    await written(page, 'La règle des conflits d’intérêts est fixée.');
    const conflicts = page.getByRole('table', { name: 'Règles des conflits d’intérêts' }).locator('tbody tr');
    await conflicts
      .filter({ hasText: 'Statuts, article 9' })
      .filter({ hasText: /à venir/i })
      .waitFor();
    await conflicts
      .filter({ hasText: 'Son siège s’abstient' })
      .filter({ hasText: /en vigueur/i })
      .waitFor();
    await follow(page, 'Fixer d’autres règles de réunion');
    await fillForm(page, { 'À partir du': '2027-01-01', 'Délai de convocation': '21', Source: 'Statuts, article 8' });
    await fillForm(page, { 'Quorum : numérateur': '2', 'Quorum : dénominateur': '3', 'Pouvoirs par siège': '1' });
    await sendForm(page, 'Fixer ces règles');
    await written(page, 'Les règles de réunion sont fixées.');
    await page
      .getByRole('row')
      .filter({ hasText: '2/3 des sièges' })
      .filter({ hasText: /à venir/i })
      .waitFor();
  });

  it('are read by the board, which changes nothing of them, and closed to a directorate', async () => {
    const board = await desk.visit('BOARD', '/gouvernance/conseil');
    await follow(board, 'Règles du conseil');
    await board
      .getByRole('row')
      .filter({ hasText: '1/2 des sièges' })
      .filter({ hasText: /en vigueur/i })
      .waitFor();
    expect(await board.getByRole('link', { name: /^Fixer/ }).count()).toBe(0);
    await desk.visit('BOARD', '/gouvernance/conseil/regles/reunions');
    await board.getByText('Vous ne pouvez pas écrire ici').waitFor();
    const directorate = await desk.visit('DGPN', '/gouvernance/conseil/regles');
    await directorate.getByText('Ce contenu n’est pas ouvert à votre partie').first().waitFor();
    expect(await directorate.locator('main table').count()).toBe(0);
  });
});
