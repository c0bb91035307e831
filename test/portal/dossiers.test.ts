import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  choose,
  comparedRow,
  fillForm,
  follow,
  openDossierDesk,
  sendForm,
  tick,
  TODAY,
  written,
  type DossierDesk,
} from './dossier-desk.js';
import { enter, hasFocus } from './keys.js';
import { factOf } from './payment-form.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

const pathOf = (page: Page) => new URL(page.url()).pathname;

describe('a difficulty on a post of the police', () => {
  const SECRET = 'Le bureau a été repris sans solution de remplacement.';
  const NOTE = 'Visite sur place, trois pistes proposées.';
  let path: string;

  it('is reported by ANISCG from the post’s page, mediated, settled and reopened, each step told and kept', async () => {
    const { data } = await desk.ask(
      '{ posts(first: 1, filter: { force: POLICE, departmentCodes: ["59"] }) { nodes { reference } } }',
    );
    const [reference = ''] = /ISCG-59-\d{4}/.exec(JSON.stringify(data)) ?? [];
    const page = await desk.visit('ANISCG', `/postes/${reference}`);
    await follow(page, 'Signaler une difficulté');
    await fillForm(page, {
      ...{ Nature: 'Conditions de travail', Gravité: 'Sérieuse : le poste fonctionne mal', Récit: SECRET },
      ...{ 'Date du signalement': '2026-11-02', 'Signalée par': 'DGPN' },
    });
    const read = await sendForm(page, 'Signaler la difficulté');
    for (const part of [reference, 'Conditions de travail', 'Sérieuse', '2 novembre 2026', SECRET]) {
      expect(read).toContain(part);
    }
    await written(page, 'La difficulté est signalée.');
    path = pathOf(page);
    for (const [act, label, on, sentence] of [
      [
        'Enregistrer une étape de médiation',
        'Ce qui a été fait',
        '2026-11-05',
        'L’étape de médiation est enregistrée.',
      ],
      ['Régler la difficulté', 'Issue', '2026-11-12', 'La difficulté est réglée.'],
      ['Rouvrir la difficulté', 'Motif', TODAY, 'La difficulté est rouverte.'],
    ] as const) {
      await follow(page, act);
      await fillForm(page, { Date: on, [label]: NOTE });
      await sendForm(page, act);
      await written(page, sentence);
    }
    expect([await factOf(page, 'État'), await factOf(page, 'Réouvertures')]).toEqual(['EN MÉDIATION', '1']);
    expect(await page.locator('main .timeline__title').allInnerTexts()).toEqual([
      'Étape de médiation',
      'Règlement',
      'Réouverture',
    ]);
  });

  it('is read whole by the competent directorate, and is nothing to another', async () => {
    const competent = await desk.visit('DGPN', path);
    expect(await competent.locator('main').innerText()).toContain(SECRET);
    expect(await competent.getByRole('link', { name: 'Régler la difficulté' }).count()).toBe(0);
    const another = await desk.visit('DGGN', path);
    expect(await another.locator('main').innerText()).toMatch(/Introuvable/);
    await another.goto(`${desk.origin}/postes/difficultes?departement=59&depuis=2026-11-01`);
    await another.getByText('Aucune difficulté de votre compétence ne répond à ces filtres.').waitFor();
  });

  it('is a row without a narrative to the SG-CIPDR, which is told why', async () => {
    const page = await desk.visit('SG_CIPDR', '/postes/difficultes?departement=59&depuis=2026-11-01');
    await follow(page, /^02\/11\/2026/);
    expect(pathOf(page)).toBe(path);
    expect(await factOf(page, 'Nature')).toBe('Conditions de travail');
    const text = await page.locator('main').innerText();
    expect([text.includes(SECRET), text.includes(NOTE)]).toEqual([false, false]);
    await page
      .getByRole('button', { name: /^Masqué/ })
      .first()
      .click();
    await page.getByText('réservé à la direction compétente sur le poste et à l’ANISCG').first().waitFor();
  });

  it('is counted by kind for the board, and no more, which it is told', async () => {
    const page = await desk.visit('BOARD', '/postes/difficultes');
    const main = page.locator('main');
    await main.locator('.refused').getByText('n’en connaît que le nombre par nature').waitFor();
    const kinds = await main.getByRole('table', { name: 'Difficultés par nature' }).getByRole('row').allInnerTexts();
    expect(kinds.filter((row) => /Conditions de travail\s+[1-9]\d*$/.test(row))).toHaveLength(1);
    expect(await main.getByText('Délai médian de règlement').count()).toBe(0);
    expect(await main.getByRole('table').count()).toBe(1);
    await page.goto(desk.origin + path);
    await main.getByText('Ce contenu n’est pas ouvert à votre partie').waitFor();
  });
});

describe('a mixed project', () => {
  let path: string;

  it('is opened by ANISCG for local leaders, some of them known employers', async () => {
    const page = await desk.visit('ANISCG', '/postes/projets');
    await follow(page, 'Ouvrir un projet');
    await fillForm(page, {
      ...{ Titre: 'Poste partagé – essai', Département: '59 – Nord', Force: 'Mixte', Territoire: 'Urbain' },
      ...{ 'Début de l’aide': '2026-11-03' },
    });
    await tick(page, /employeurs du département/);
    await fillForm(page, { 'Autres porteurs locaux': 'Ville de Lille' });
    expect(await sendForm(page, 'Ouvrir le projet')).toContain('Ville de Lille');
    await written(page, 'Le projet est ouvert.');
    path = pathOf(page);
    expect(await factOf(page, 'Avis attendus')).toBe('DGPN et DGGN');
  });

  it('gets the opinion of each directorate from its own browser; who comes second compares, and goes on', async () => {
    const police = await desk.visit('DGPN', '/');
    await police
      .locator('main')
      .getByText(/attendent l’avis de la DGPN/)
      .waitFor();
    await police.goto(`${desk.origin}${path}`);
    await follow(police, 'Donner l’avis : DGPN');
    const gendarmerie = await desk.visit('DGGN', `${path}/avis`);
    await fillForm(gendarmerie, { Avis: 'Favorable', Raisons: 'Deux brigades sont prêtes.' });
    await fillForm(police, { Avis: 'Favorable sous réserve', Raisons: 'Un bureau reste à trouver.' });
    await sendForm(police, 'Donner cet avis');
    await written(police, 'Votre avis est enregistré.');
    await sendForm(gendarmerie, 'Donner cet avis');
    const proceed = gendarmerie.getByRole('button', { name: 'Continuer avec la version enregistrée depuis' });
    await proceed.waitFor();
    expect(await comparedRow(gendarmerie, 'Dernier avis donné')).toEqual([
      '–',
      'DGPN : Favorable sous réserve, « Un bureau reste à trouver. »',
      'DGGN : Favorable, « Deux brigades sont prêtes. »',
    ]);
    await proceed.click();
    await sendForm(gendarmerie, 'Donner cet avis');
    await written(gendarmerie, 'Votre avis est enregistré.');
    expect(await factOf(gendarmerie, 'Avis attendus')).toBe('Aucun');
    expect(await gendarmerie.getByText('Un bureau reste à trouver.').count()).toBe(1);
    expect(await gendarmerie.getByRole('link', { name: 'Créer le poste' }).count()).toBe(0);
  });

  it('has its steps moved by keyboard alone, and the focus comes back to the step', async () => {
    const page = await desk.visit('ANISCG', path);
    await enter(page, page.getByRole('button', { name: 'Mettre à jour l’étape Diagnostics' }));
    const choice = page.getByLabel('Avancement');
    await choice.waitFor();
    expect(await hasFocus(choice)).toBe(true);
    await page.keyboard.type('Faite');
    expect(await choice.locator('option:checked').innerText()).toBe('Faite');
    await enter(page, page.getByRole('button', { name: 'Mettre l’étape à jour' }));
    await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }));
    await written(page, 'L’étape « Diagnostics » est à jour.');
    const step = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '3. Diagnostics' }) });
    expect(await step.innerText()).toMatch(/FAITE depuis le 20 novembre 2026/);
    expect(await hasFocus(page.getByRole('heading', { name: '3. Diagnostics' }))).toBe(true);
  });

  it('shows its steps to the board without their notes, and no way to move them', async () => {
    const page = await desk.visit('BOARD', path);
    expect(await page.locator('.board__card .masked').count()).toBeGreaterThan(0);
    expect(await page.getByRole('button', { name: /^Mettre à jour/ }).count()).toBe(0);
  });

  it('becomes a post, which is then in the list of posts for both directorates', async () => {
    const page = await desk.visit('ANISCG', path);
    await follow(page, 'Créer le poste');
    await fillForm(page, { Quotité: '0,5', Motif: 'Accord des partenaires' });
    await fillForm(page, { 'Date de la décision': TODAY, 'Date d’ouverture du poste': TODAY });
    await choose(page, /^Employeur/);
    await tick(page, /Unités d’accueil/, /\(police\)/);
    await page.locator('main').getByRole('button', { name: 'Créer le poste', exact: true }).click();
    await page.getByText('Un poste mixte a des unités des deux forces').waitFor();
    await tick(page, /Unités d’accueil/, /\(gendarmerie\)/);
    await sendForm(page, 'Créer le poste');
    await written(page, 'Le poste est créé.');
    expect(await factOf(page, 'État')).toBe('POSTE CRÉÉ');
    const reference = await factOf(page, 'Poste');
    for (const person of ['ANISCG', 'DGPN', 'DGGN'] as const) {
      const list = await desk.visit(person, `/postes?recherche=${reference}`);
      expect(await list.getByRole('row').filter({ hasText: reference }).count()).toBe(1);
    }
  });
});
