import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TODAY, fillForm, follow, openDossierDesk, sendForm, tick, written, type DossierDesk } from './dossier-desk.js';

const REGISTER = '/gouvernance/diffusion';
const HEADS = 'Niveau;Destinataire;Département';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

describe('the register of the dissemination', () => {
  it('takes a directorate’s list once it is mended, then its sending and the acknowledgement of it', async () => {
    const page = await desk.visit('DGGN', REGISTER);
    await follow(page, 'Importer des destinataires');
    const list = page.getByLabel(/^Liste des destinataires/);
    await list.fill(`${HEADS}\nCompagnie de gendarmerie;Compagnie de Vienne;38\nPréfet;Préfet de nulle part;99`);
    await page.getByRole('button', { name: 'Vérifier sans rien écrire' }).click();
    const faults = page.getByRole('table', { name: 'Erreurs de la liste, par ligne' });
    await faults.getByRole('row').filter({ hasText: 'Ce département n’existe pas' }).waitFor();
    expect(await faults.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+3\s+Département\s+99/),
    ]);
    await list.fill(`${HEADS}\nCompagnie de gendarmerie;Compagnie de Vienne;38`);
    await page.getByRole('button', { name: 'Vérifier sans rien écrire' }).click();
    await page.getByRole('button', { name: /^Importer 1\sdestinataire$/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Import terminé' }).waitFor();

    await desk.visit('DGGN', `${REGISTER}/envoi?niveau=GENDARMERIE_COMPANY`);
    await page.locator('main').getByRole('button', { name: 'Enregistrer un envoi', exact: true }).click();
    await page.getByText('Choisissez au moins un destinataire.').waitFor();
    await tick(page, /^Destinataires/, /Compagnie de Vienne/);
    await fillForm(page, { 'Envoyée le': '2026-11-12', Moyen: 'Courriel' });
    expect(await sendForm(page, 'Enregistrer un envoi')).toMatch(
      /Compagnie de Vienne[^]*12\snovembre\s2026[^]*Courriel/u,
    );
    await written(page, 'L’envoi est enregistré.');

    await desk.visit('DGGN', `${REGISTER}/accuse-de-reception?niveau=GENDARMERIE_COMPANY`);
    await tick(page, /^Destinataires/, /Compagnie de Vienne/);
    await fillForm(page, { 'Accusé de réception le': TODAY });
    await sendForm(page, 'Enregistrer un accusé de réception');
    await written(page, 'L’accusé de réception est enregistré.');
    const row = page.getByRole('row').filter({ hasText: 'Compagnie de Vienne' });
    await row.filter({ hasText: /accusé de réception/i }).waitFor();
  });

  it('lets a directorate remind all those of a level that owe an answer', async () => {
    const page = await desk.visit('PP', REGISTER);
    await follow(page, 'Enregistrer une relance');
    await page.getByLabel('Niveau', { exact: true }).selectOption('PARIS_DIRECTORATE');
    await page.getByRole('button', { name: 'Afficher les destinataires' }).click();
    await page.getByRole('button', { name: 'Tout cocher' }).click();
    await fillForm(page, { 'Relancés le': TODAY, Moyen: 'Courrier' });
    await sendForm(page, 'Enregistrer une relance');
    await written(page, 'La relance est enregistrée.');
    await page
      .getByRole('row')
      .filter({ hasText: 'Direction territoriale – ' })
      .filter({ hasText: '20/12/2026' })
      .first()
      .waitFor();
  });

  it('tells the board shares by level and no recipient, and offers it no act', async () => {
    const page = await desk.visit('BOARD', REGISTER);
    const shares = page.getByRole('table', { name: 'Destinataires touchés, par niveau' });
    await shares.getByRole('row').filter({ hasText: 'Préfet' }).filter({ hasText: /101/ }).waitFor();
    await page
      .getByText(/le conseil d’administration n’en connaît que le nombre/)
      .first()
      .waitFor();
    expect(await page.getByText(/Préfet – /).count()).toBe(0);
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /^(Enregistrer|Importer)/ })
        .count(),
    ).toBe(0);
    await desk.visit('BOARD', `${REGISTER}/envoi`);
    await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
  });

  it('reminds after a delay that ANISCG changes from a day to come', async () => {
    const page = await desk.visit('ANISCG', REGISTER);
    await follow(page, 'Fixer un autre délai de relance');
    await fillForm(page, { 'À partir du': '2027-01-01', 'Délai de relance': '400', Source: 'Note de service' });
    await page.locator('main').getByRole('button', { name: 'Fixer ce délai', exact: true }).click();
    await page.getByText('Indiquez un nombre entier de 1 à 365.').waitFor();
    await fillForm(page, { 'Délai de relance': '45' });
    await sendForm(page, 'Fixer ce délai');
    await written(page, 'Le délai de relance est fixé.');
    const delays = (await desk.visit('BOARD', REGISTER)).getByRole('table', {
      name: 'Délais de relance de la diffusion',
    });
    await delays
      .getByRole('row')
      .filter({ hasText: /45\sjours/u })
      .filter({ hasText: /à venir/i })
      .waitFor();
    await delays
      .getByRole('row')
      .filter({ hasText: /30\sjours/u })
      .filter({ hasText: /en vigueur/i })
      .waitFor();
  });

  it('keeps what ANISCG cancels with its reason, and the recipient is again to be sent to', async () => {
    const page = await desk.visit('ANISCG', `${REGISTER}?niveau=POLICE_DIRECTORATE&etat=REMINDER_DUE`);
    await page.getByRole('table', { name: 'Destinataires de la convention' }).getByRole('link').first().click();
    const history = page.locator('main .timeline__item');
    await history.filter({ hasText: 'Convention envoyée' }).waitFor();
    const path = new URL(page.url()).pathname;
    for (const kind of ['Relance', 'Convention envoyée']) {
      await history.filter({ hasText: kind }).getByRole('link', { name: 'Annuler cet enregistrement' }).click();
      await fillForm(page, { Motif: `Erreur : ${kind}` });
      await sendForm(page, 'Annuler cet enregistrement');
      await written(page, 'L’enregistrement est annulé.');
      await history.filter({ hasText: `Erreur : ${kind}` }).waitFor();
    }
    await page
      .locator('main .facts__fact')
      .filter({ hasText: 'État' })
      .filter({ hasText: /à envoyer/i })
      .waitFor();
    expect(await page.getByRole('link', { name: 'Annuler cet enregistrement' }).count()).toBe(0);
    const sender = await desk.visit('DGPN', path);
    await sender.getByText('Erreur : Convention envoyée').waitFor();
    const other = await desk.visit('PP', path);
    await other
      .getByText(/Ce destinataire/)
      .first()
      .waitFor();
    expect(await other.getByText(/Erreur/).count()).toBe(0);
  });
});
