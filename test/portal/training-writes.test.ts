import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { open, openTrainingDesk, rowsUnder, send, sessionPath, told, type TrainingDesk } from './training-desk.js';

const CODE = /^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/;

let desk: TrainingDesk;
let aniscg: Page;
let dgpn: Page;

beforeAll(async () => {
  desk = await openTrainingDesk();
  ({ aniscg, dgpn } = desk);
});
afterAll(() => desk.close());

const pathOf = (page: Page) => new URL(page.url()).pathname;
const textOf = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');

/** Refuses what the page is about, for a reason. */
async function refuse(page: Page, link: string, reason: string): Promise<void> {
  await page.getByRole('link', { name: link, exact: true }).click();
  await page.getByLabel('Motif').fill(reason);
  await send(page, 'Refuser');
  await told(page, 'Le refus est enregistré, avec son motif.');
}

describe('a request for training', () => {
  it('is sent by a directorate, refused by ANISCG with a reason, which the directorate reads', async () => {
    await open(dgpn, desk.origin, '/formations/demandes');
    await dgpn.getByRole('link', { name: 'Demander une formation' }).click();
    await dgpn.getByRole('button', { name: 'Envoyer la demande' }).click();
    await dgpn.getByText('Choisissez le public.').waitFor();
    await dgpn.getByLabel('Public').selectOption('POLICE_OFFICERS');
    await dgpn.getByLabel('Nombre de personnes').fill('12');
    await dgpn.getByLabel('À partir du').fill('2027-03-01');
    await dgpn.getByLabel('Jusqu’au').fill('2027-03-31');
    await dgpn.getByLabel('Département').selectOption('31');
    await send(dgpn, 'Envoyer la demande');
    await told(dgpn, 'La demande est envoyée à l’ANISCG.');
    const request = pathOf(dgpn);
    await open(aniscg, desk.origin, request);
    await refuse(aniscg, 'Refuser la demande', 'Aucun formateur disponible en mars');
    await open(dgpn, desk.origin, request);
    expect(await textOf(dgpn)).toMatch(/Refusée.*Motif du refus Aucun formateur disponible en mars/i);
    expect(await dgpn.getByRole('button', { name: 'Retirer la demande' }).count()).toBe(0);
  });
});

describe('a room that ANISCG asks for', () => {
  /** Asks the DGPN for a room; answers the address of the request. */
  async function ask(place: string): Promise<string> {
    await open(aniscg, desk.origin, '/formations/salles/demander');
    await aniscg.getByLabel('Partie', { exact: true }).selectOption('DGPN');
    await aniscg.getByLabel('Premier jour').fill('2027-04-05');
    await aniscg.getByLabel('Dernier jour').fill('2027-04-09');
    await aniscg.getByLabel('Département').selectOption('69');
    await aniscg.getByLabel('Lieu souhaité').fill(place);
    await aniscg.getByLabel('Personnes à recevoir').fill('25');
    await send(aniscg, 'Envoyer la demande');
    await told(aniscg, 'La demande de salle est envoyée.');
    return pathOf(aniscg);
  }

  it('is made available by the party that it asks', async () => {
    const room = await ask('Lyon, Part-Dieu');
    await open(dgpn, desk.origin, room);
    await dgpn.getByRole('link', { name: 'Mettre une salle à disposition' }).click();
    await dgpn
      .getByLabel('Salle de votre partie')
      .selectOption({ label: 'Amphithéâtre Exemple-Rhône (69, 60 personnes)' });
    await send(dgpn, 'Mettre à disposition');
    await told(dgpn, 'La salle est mise à disposition de l’ANISCG.');
    await open(aniscg, desk.origin, room);
    expect(await textOf(aniscg)).toMatch(/Salle mise à disposition Amphithéâtre Exemple-Rhône/i);
  });

  it('is refused by it with a reason that ANISCG reads', async () => {
    const room = await ask('Lyon, Vaise');
    await open(dgpn, desk.origin, room);
    await refuse(dgpn, 'Refuser', 'Salles en travaux jusqu’en juin');
    await open(aniscg, desk.origin, room);
    expect(await textOf(aniscg)).toContain('Salles en travaux jusqu’en juin');
    expect(await aniscg.getByRole('link', { name: 'Refuser' }).count()).toBe(0);
  });
});

describe('the evaluation of a session', () => {
  it('is asked by codes shown once, and answered with one of them, once', async () => {
    const { rows } = await desk.truth.query<{ id: string; persons: number }>(
      `SELECT s.id, sum(c.number)::int AS persons FROM training.session s
         JOIN training.enrolment_count c ON c.session_id = s.id AND c.state = 'ATTENDED'
       WHERE s.state = 'HELD' AND c.number > 0 AND NOT EXISTS (SELECT FROM training.evaluation_code d WHERE d.session_id = s.id)
       GROUP BY s.id HAVING bool_or(c.party = 'DGPN') ORDER BY s.id LIMIT 1`,
    );
    const [held] = rows;
    if (!held) throw new Error('the demonstration has no session to evaluate');
    await open(aniscg, desk.origin, sessionPath(held.id));
    await aniscg.getByRole('link', { name: /l’évaluation de la session/ }).click();
    await aniscg.getByRole('button', { name: 'Tirer les codes' }).click();
    await aniscg.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await aniscg.getByText('Ces codes ne seront plus jamais affichés').waitFor();
    const codes = (await rowsUnder(aniscg, 'Codes à remettre')).map((row) => row.split(' '));
    expect(codes).toHaveLength(held.persons);
    for (const [code] of codes) expect(code).toMatch(CODE);
    const [code = ''] = codes.find(([, party]) => party === 'DGPN') ?? [];

    for (const outcome of ['déposée', 'refusée']) {
      await open(dgpn, desk.origin, '/formations');
      await dgpn.getByRole('link', { name: 'Évaluer une session' }).click();
      await dgpn.getByLabel(/^Code/).fill(code.toLowerCase());
      await dgpn.getByText('4 – Utile', { exact: true }).click();
      await dgpn.getByLabel('Commentaire').fill('Des cas concrets');
      await send(dgpn, 'Déposer l’évaluation');
      if (outcome === 'déposée') await told(dgpn, 'L’évaluation est déposée. Merci.');
      else await dgpn.getByText('Ce code n’existe pas ou a déjà servi.').waitFor();
    }
    expect(await dgpn.getByLabel(/^Code/).getAttribute('aria-invalid')).toBe('true');

    await open(aniscg, desk.origin, `${sessionPath(held.id)}/evaluation`);
    expect(await textOf(aniscg)).toContain('Moins de 5 personnes ont laissé un commentaire');
    expect(await textOf(aniscg)).not.toContain('Des cas concrets');
    await aniscg.getByRole('button', { name: 'Tirer les codes' }).click();
    await aniscg.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await aniscg.getByText('Chaque personne présente a déjà son code.').waitFor();
    await open(dgpn, desk.origin, `${sessionPath(held.id)}/evaluation`);
    expect(await dgpn.getByRole('button', { name: 'Tirer les codes' }).count()).toBe(0);
  });
});

describe('the settings of training', () => {
  it('are changed by ANISCG alone, within their bounds, and read by the parties', async () => {
    await open(aniscg, desk.origin, '/formations/reglages');
    await aniscg.getByRole('link', { name: 'Modifier les réglages' }).click();
    await aniscg.getByLabel('Seuil de diffusion de la satisfaction').fill('2');
    await aniscg.getByRole('button', { name: 'Enregistrer les réglages' }).click();
    await aniscg.getByText('Écrivez un nombre entier de 3 à 100.').waitFor();
    await aniscg.getByLabel('Seuil de diffusion de la satisfaction').fill('8');
    await send(aniscg, 'Enregistrer les réglages');
    await told(aniscg, 'Les réglages sont enregistrés.');
    await open(dgpn, desk.origin, '/formations/reglages');
    expect(await textOf(dgpn)).toContain('8 réponses');
    expect(await dgpn.getByRole('link', { name: 'Modifier les réglages' }).count()).toBe(0);
    await open(dgpn, desk.origin, '/formations/reglages/modifier');
    await dgpn.getByText('Seule l’ANISCG tient les réglages des formations.').waitFor();
    expect(await dgpn.locator('main form').count()).toBe(0);
  });
});
