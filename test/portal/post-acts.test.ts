import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, comparedRow, fillForm, follow, openDossierDesk, sendForm, TODAY, written } from './dossier-desk.js';
import type { DossierDesk } from './dossier-desk.js';
import { factOf } from './payment-form.js';
import { settled } from './people.js';
import { faultsOf } from './quality.js';

const REFERENCE = /ISCG-\w+-\d{4}/g;

let desk: DossierDesk;
beforeAll(async () => {
  desk = await openDossierDesk();
});
afterAll(() => desk.close());

/** References of posts in a state, smallest first; of one directorate’s when it is named. */
async function postsIn(state: string, competentParty?: string): Promise<readonly string[]> {
  const { text } = await desk.ask(
    'query ($filter: PostFilter) { posts(first: 5, filter: $filter) { nodes { reference } } }',
    { filter: { states: [state], competentParty } },
  );
  return text.match(REFERENCE) ?? [];
}

/** A post in a state, and its page as ANISCG sees it. */
async function postIn(state: string): Promise<{ readonly reference: string; readonly page: Page }> {
  const [reference] = await postsIn(state);
  if (reference === undefined) throw new Error(`no post is ${state}`);
  return { reference, page: await desk.visit('ANISCG', `/postes/${reference}`) };
}

/** Plans a post like one that exists, and gives its page as ANISCG sees it. */
async function plannedPost(): Promise<Page> {
  const [reference] = await postsIn('FILLED');
  const { data } = await desk.ask(
    `query ($reference: String!) {
      post(reference: $reference) { force territory department { code } employer { id } hostUnits { id } }
    }`,
    { reference },
  );
  const { force, territory, department, employer, hostUnits } = data?.['post'];
  const input = {
    ...{ force, territory, departmentCode: department.code, employerId: employer.id },
    hostUnitIds: hostUnits.map(({ id }: { readonly id: string }) => id),
    ...{ fte: '0.50', on: TODAY, reason: 'Besoin constaté', idempotencyKey: randomUUID() },
  };
  const { text } = await desk.ask(
    'mutation ($input: PlanPostInput!) { planPost(input: $input) { post { reference } errors { message } } }',
    { input },
  );
  const [planned] = text.match(REFERENCE) ?? [];
  if (planned === undefined) throw new Error(text);
  return desk.visit('ANISCG', `/postes/${planned}`);
}

/** How many events are recorded of a post. */
async function versionOf(reference: string): Promise<number> {
  const { text } = await desk.ask('query ($reference: String!) { post(reference: $reference) { version } }', {
    reference,
  });
  return Number(/"version":(\d+)/.exec(text)?.[1]);
}

/** The acts offered beside the title. */
const actsOn = (page: Page) => page.locator('main a[href*="/actes/"]').allInnerTexts();

/** Records an act on the post in view, today. */
async function act(page: Page, title: string, done: string, motive = 'Décision du comité'): Promise<void> {
  await follow(page, title);
  await fillForm(page, { Date: TODAY, Motif: motive });
  await sendForm(page, title);
  await written(page, done);
}

describe('what happens to a post', () => {
  it('is recorded by ANISCG: a planned post is opened, then a person takes it up', async () => {
    const page = await plannedPost();
    expect(await actsOn(page)).toEqual(['Ouvrir le poste', 'Fermer le poste']);
    await act(page, 'Ouvrir le poste', 'L’ouverture du poste est enregistrée.');
    expect(await factOf(page, 'État')).toBe('OUVERT');
    expect(await actsOn(page)).toEqual(['Pourvoir le poste', 'Fermer le poste']);
    await follow(page, 'Pourvoir le poste');
    const name = await choose(page, /^Personne qui prend le poste/, /ETP disponible/);
    await fillForm(page, { Date: TODAY, 'Quotité (ETP)': '0,01', Motif: 'Recrutement' });
    expect(await faultsOf(page, 'poste-pourvoir')).toEqual([]);
    expect(await sendForm(page, 'Pourvoir le poste')).toContain(name);
    await written(page, 'La prise de poste est enregistrée.');
    expect(await actsOn(page)).toEqual(['Constater le départ']);
    expect(name).toContain(await factOf(page, 'Nom'));
  });

  it('is suspended and resumed; the resumption cancelled is struck through with its reason', async () => {
    const { page } = await postIn('VACANT');
    expect(await actsOn(page)).toEqual(['Pourvoir le poste', 'Suspendre le poste', 'Fermer le poste']);
    await act(page, 'Suspendre le poste', 'La suspension du poste est enregistrée.');
    expect(await actsOn(page)).toEqual(['Reprendre le poste', 'Fermer le poste']);
    await act(page, 'Reprendre le poste', 'La reprise du poste est enregistrée.', 'Reprise trop tôt');
    expect(await factOf(page, 'État')).toBe('VACANT');
    await follow(page, /^Annuler : Reprise du poste/);
    await fillForm(page, { Motif: 'Saisie par erreur' });
    await sendForm(page, 'Annuler l’événement');
    await written(page, 'L’événement est annulé.');
    expect(await factOf(page, 'État')).toBe('SUSPENDU');
    const event = page.getByRole('listitem').filter({ hasText: 'Reprise trop tôt' });
    expect(await event.locator('s').allInnerTexts()).toEqual(['Reprise du poste, vacant', 'Reprise trop tôt']);
    expect(await event.innerText()).toMatch(/ANNULÉ[^]*Motif de l’annulation : Saisie par erreur/);
    expect(await event.getByRole('link').count()).toBe(0);
  });
});

describe('a day that is not possible', () => {
  it('is refused at its field, by the form or by the graph, and nothing is written', async () => {
    const { page, reference } = await postIn('SUSPENDED');
    const before = await versionOf(reference);
    const refused = page.locator('main form.form [aria-invalid="true"] ~ .fr-error-text');
    await follow(page, 'Reprendre le poste');
    await fillForm(page, { Date: '1999-01-01', Motif: 'Trop tôt' });
    await page.locator('main').getByRole('button', { name: 'Reprendre le poste', exact: true }).click();
    expect(await refused.allInnerTexts()).toEqual([expect.stringContaining('précède le dernier événement du poste')]);
    await desk.visit('ANISCG', `/postes/${reference}`);
    await follow(page, /^Corriger : Création décidée/);
    await fillForm(page, { Date: '2030-01-01' });
    await sendForm(page, 'Corriger l’événement');
    await refused.waitFor();
    expect(await refused.allInnerTexts()).toEqual([expect.stringContaining('ne tiendrait plus')]);
    expect(await page.getByLabel('Date').inputValue()).toBe('2030-01-01');
    expect(await versionOf(reference)).toBe(before);
  });
});

describe('a post that two persons change at once', () => {
  it('is changed by the first, and compared by the second, who loses nothing', async () => {
    const { page: first, reference } = await postIn('VACANT');
    await follow(first, 'Fermer le poste');
    const second = await first.context().newPage();
    await second.goto(first.url());
    await settled(second);
    for (const page of [first, second]) await fillForm(page, { Date: TODAY, Motif: 'Fin du besoin' });
    const before = await versionOf(reference);
    await sendForm(first, 'Fermer le poste');
    await written(first, 'La fermeture du poste est enregistrée.');
    expect(await actsOn(first)).toEqual([]);
    await sendForm(second, 'Fermer le poste');
    await second.getByRole('button', { name: 'Continuer avec la version enregistrée depuis' }).waitFor();
    expect(await comparedRow(second, 'État')).toEqual(['Vacant', 'Fermé', 'N’est plus possible']);
    expect(await second.getByLabel('Motif').inputValue()).toBe('Fin du besoin');
    expect(await versionOf(reference)).toBe(before + 1);
  });
});

describe('a directorate', () => {
  it('reads the life of its post, is offered no act, and is told why at the address of a form', async () => {
    const [reference = ''] = await postsIn('VACANT', 'DGPN');
    const page = await desk.visit('DGPN', `/postes/${reference}`);
    await page.getByRole('heading', { name: 'Vie du poste' }).waitFor();
    const writes = page.locator('main a[href*="/actes/"], main a[href*="/evenements/"]');
    expect(await writes.count()).toBe(0);
    for (const path of ['actes/suspendre', 'evenements/0/annulation']) {
      await desk.visit('DGPN', `/postes/${reference}/${path}`);
      await page.getByText('Seule l’ANISCG enregistre la vie des postes.').waitFor();
      expect(await page.locator('main form').count()).toBe(0);
    }
  });

  it('is offered no act on a past day either, were it ANISCG', async () => {
    const [reference = ''] = await postsIn('VACANT');
    const page = await desk.visit('ANISCG', `/postes/${reference}?date=${TODAY}`);
    expect(await page.locator('main a[href*="/actes/"], main a[href*="/evenements/"]').count()).toBe(0);
  });
});
