import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  choose,
  fillForm,
  follow,
  openDossierDesk,
  sendForm,
  tick,
  TODAY,
  written,
  type DossierDesk,
} from './dossier-desk.js';
import { press, tabTo } from './keys.js';
import { factOf } from './payment-form.js';
import { faultsOf } from './quality.js';

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

const SECRET = 'capucine.essai@chez-elle.example';
const BEGUN = '2026-11-02';

/** Where the entries that the first test adds are. */
const paths = { employer: '', unit: '', worker: '' };
const idOf = (path: string) => path.split('/').at(-1) ?? '';
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** Adds an entry to a register from its list. @returns its page’s path */
async function add(list: string, link: string, fields: Readonly<Record<string, string>>, action: string, said: string) {
  const page = await desk.visit('ANISCG', list);
  await follow(page, link);
  await fillForm(page, fields);
  expect(await faultsOf(page, `registre-${action}`)).toEqual([]);
  await sendForm(page, action);
  await written(page, said);
  return pathOf(page);
}

const EMPLOYER = { Nom: 'Association d’Essai du Nord', Nature: 'Association', Département: '59 – Nord' };

/** Plans a post of the employer in the unit, and opens it. @returns its reference */
async function openPost(): Promise<string> {
  const page = await desk.visit('ANISCG', '/postes');
  await follow(page, 'Prévoir un poste');
  await fillForm(page, {
    Département: '59 – Nord',
    Force: 'Police',
    Territoire: 'Urbain',
    Date: BEGUN,
    Motif: 'Essai',
  });
  await page.getByLabel('Rechercher un employeur par son nom').fill('essai NORD association');
  await page.getByText('1 employeur en activité.').waitFor();
  await choose(page, /^Employeur/, /^Association d’Essai du Nord/);
  await tick(page, /^Unités d’accueil/, /^Commissariat d’Essai/);
  expect(await faultsOf(page, 'poste-prevoir')).toEqual([]);
  await sendForm(page, 'Prévoir le poste');
  await written(page, 'Le poste est prévu.');
  await follow(page, 'Ouvrir le poste');
  await fillForm(page, { Date: BEGUN, Motif: 'Essai' });
  await sendForm(page, 'Ouvrir le poste');
  await written(page, 'L’ouverture du poste est enregistrée.');
  return idOf(pathOf(page));
}

describe('the registers', () => {
  it('take an employer once, a host unit and a social worker', async () => {
    const adding = ['Ajouter l’employeur', 'L’employeur est ajouté.'] as const;
    paths.employer = await add('/postes/employeurs', 'Ajouter un employeur', EMPLOYER, ...adding);
    const page = await desk.visit('ANISCG', '/postes/employeurs/ajout');
    await fillForm(page, { ...EMPLOYER, Nom: 'ASSOCIATION d’essai du nord' });
    await sendForm(page, 'Ajouter l’employeur');
    await page.locator('main form.form .fr-error-text', { hasText: 'existe déjà dans ce département' }).waitFor();
    paths.unit = await add(
      '/postes/unites',
      'Ajouter une unité',
      {
        ...{ Nom: 'Commissariat d’Essai', Nature: 'Commissariat', Force: 'Police' },
        ...{ 'Code INSEE': '59350', Commune: 'Lille' },
      },
      'Ajouter l’unité',
      'L’unité d’accueil est ajoutée.',
    );
    paths.worker = await add(
      '/postes/intervenants',
      'Ajouter une personne',
      {
        ...{ Nom: 'Essai-Ciboulette', Prénom: 'Capucine', 'Date de recrutement': BEGUN },
        'Adresse électronique personnelle': SECRET,
      },
      'Ajouter la personne',
      'La personne est enregistrée.',
    );
  });

  it('are what a post is made of: a person found by keyboard takes it up, leaves it, and the day is corrected', async () => {
    const reference = await openPost();
    const page = await desk.visit('ANISCG', `/postes/${reference}`);
    await follow(page, 'Pourvoir le poste');
    await tabTo(page, page.getByLabel('Rechercher une personne par son nom'));
    await page.keyboard.type('ciboulette CAPUCINE');
    await page.getByText('1 personne a du temps de travail disponible.').waitFor();
    const person = page.getByRole('radio', { name: 'Essai-Ciboulette Capucine (1 ETP disponible)' });
    await tabTo(page, person);
    await press(page, 'Space');
    expect(await person.isChecked()).toBe(true);
    await fillForm(page, { Date: '2026-11-10', Motif: 'Recrutement' });
    expect(await sendForm(page, 'Pourvoir le poste')).toContain('Essai-Ciboulette Capucine');
    await written(page, 'La prise de poste est enregistrée.');
    await follow(page, 'Constater le départ');
    await fillForm(page, { Date: TODAY, Motif: 'Départ' });
    await sendForm(page, 'Constater le départ');
    await written(page, 'Le départ est enregistré.');
    await follow(page, /^Corriger : Prise de poste/);
    await fillForm(page, { Date: '2026-11-09' });
    await sendForm(page, 'Corriger l’événement');
    await written(page, 'L’événement est corrigé.');
    await desk.visit('ANISCG', paths.worker);
    const held = page.locator('main .timeline__item');
    expect(await held.allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`9 novembre 2026\\s+${reference}\\s+Jusqu’au 19 novembre 2026, 1 ETP, Police`)),
    ]);
  });

  it('show their posts, and end once these are closed', async () => {
    for (const path of [paths.employer, paths.unit]) {
      const page = await desk.visit('ANISCG', path);
      expect(await page.getByRole('table', { name: 'Postes' }).getByRole('row').count()).toBe(2);
    }
    const page = await desk.visit('ANISCG', paths.employer);
    await follow(page, 'Mettre fin');
    await fillForm(page, { 'Dernier jour': TODAY, Motif: 'Essai' });
    await sendForm(page, 'Mettre fin à l’employeur');
    await page.locator('main form.form .fr-error-text', { hasText: 'ne sont pas fermés à cette date' }).waitFor();
    await desk.visit('ANISCG', paths.worker);
    await follow(page, 'Enregistrer la fin de l’emploi');
    await fillForm(page, { 'Dernier jour de l’emploi': TODAY });
    await sendForm(page, 'Enregistrer la fin de l’emploi');
    await written(page, 'La fin de l’emploi est enregistrée.');
    expect(await factOf(page, 'Fin de l’emploi')).toBe('20 novembre 2026');
  });

  it('tell a directorate who a person is and not the private contact, and offer it no act', async () => {
    const page = await desk.visit('DGPN', '/postes/intervenants?recherche=ciboulette');
    await follow(page, /^Voir la fiche de Capucine/);
    expect(await factOf(page, 'Nom')).toBe('Essai-Ciboulette');
    expect(await factOf(page, 'Adresse électronique personnelle')).toMatch(/^Masqué/);
    expect(await page.locator('main').innerText()).not.toContain(SECRET);
    expect(await page.locator('main').getByRole('link', { name: 'Corriger' }).count()).toBe(0);
    for (const path of [`${paths.worker}/correction`, '/postes/employeurs/ajout', `${paths.unit}/fin`]) {
      await desk.visit('DGPN', path);
      await page.getByText('Vous ne pouvez pas écrire ici').waitFor();
      expect(await page.locator('main form').count()).toBe(0);
    }
  });

  it('find nobody by name for the board, which reads that names are masked', async () => {
    const page = await desk.visit('BOARD', '/postes/intervenants?recherche=ciboulette');
    await page.getByText('Aucun intervenant social de votre compétence ne répond à ces filtres.').waitFor();
    await desk.visit('BOARD', paths.worker);
    expect(await factOf(page, 'Nom')).toMatch(/^Masqué/);
  });
});
