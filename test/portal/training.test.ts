import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { open, openTrainingDesk, rowsUnder, send, sessionPath, told, type TrainingDesk } from './training-desk.js';

const SEATED = 'Personnes qui ont une place';
const WAITING = 'Liste d’attente, dans l’ordre des demandes';

let desk: TrainingDesk;
let aniscg: Page;
let dgpn: Page;
/** The session that the tests prepare, of two seats. */
let session = '';

beforeAll(async () => {
  desk = await openTrainingDesk();
  ({ aniscg, dgpn } = desk);
});
afterAll(() => desk.close());

/** Enrols somebody by name, as the person of the page. */
async function enrol(page: Page, name: string, party?: string): Promise<void> {
  await open(page, desk.origin, sessionPath(session));
  await page.getByRole('link', { name: /^Inscrire/ }).click();
  await page.getByText('Une autre personne').click();
  if (party !== undefined) await page.getByLabel('Partie qui envoie la personne').selectOption(party);
  await page.getByLabel('Nom de la personne').fill(name);
  await send(page, 'Inscrire la personne');
}

it('a session is prepared, opened, and refused at the field of its venue when that is taken', async () => {
  await open(aniscg, desk.origin, '/formations');
  await aniscg.getByRole('link', { name: 'Préparer une session' }).click();
  const fill = async () => {
    await aniscg.getByLabel('Programme').selectOption({ label: 'Journée d’échange de pratiques' });
    await aniscg.getByLabel('Lieu', { exact: true }).selectOption({ index: 1 });
    await aniscg.getByLabel('Premier jour').fill('2027-09-14');
    await aniscg.getByLabel('Dernier jour').fill('2027-09-14');
    await aniscg.getByLabel('Places').fill('2');
    await aniscg.getByLabel('Partie hôte').selectOption('DGGN');
    await send(aniscg, 'Préparer la session');
  };
  await fill();
  await told(aniscg, 'La session est préparée');
  session = aniscg.url().split('/').at(-1) ?? '';
  await aniscg.getByRole('button', { name: 'Ouvrir aux inscriptions' }).click();
  await aniscg.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
  await told(aniscg, 'La session est ouverte');
  await open(aniscg, desk.origin, '/formations/sessions/nouvelle');
  await fill();
  await aniscg.getByText('Une autre session occupe ce lieu à ces heures.').waitFor();
  expect(await aniscg.getByLabel('Lieu', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await aniscg.evaluate(() => sessionStorage.clear());
});

describe('a session of two seats, filled from two browsers', () => {
  it('gives them to the first two; the third is told its place on the waiting list', async () => {
    await enrol(dgpn, 'Camille Première');
    await told(dgpn, 'elle a une place');
    await enrol(aniscg, 'Dominique Deuxième', 'DGGN');
    await told(aniscg, 'elle a une place');
    await enrol(dgpn, 'Noa Troisième');
    await told(dgpn, 'sur la liste d’attente, à la 1re place parmi celles de votre partie');
    await open(aniscg, desk.origin, sessionPath(session));
    expect(await rowsUnder(aniscg, SEATED)).toEqual([
      expect.stringContaining('Camille Première DGPN'),
      expect.stringContaining('Dominique Deuxième DGGN'),
    ]);
    expect(await rowsUnder(aniscg, WAITING)).toEqual([expect.stringMatching(/^1 Noa Troisième DGPN/)]);
  });

  it('refuses the same person twice, at the name, and keeps what was typed', async () => {
    await enrol(dgpn, 'Camille Première');
    await dgpn.getByText('Cette personne est déjà inscrite à cette session.').waitFor();
    expect(await dgpn.getByLabel('Nom de la personne').inputValue()).toBe('Camille Première');
    await dgpn.evaluate(() => sessionStorage.clear());
  });

  it('shows a directorate its own persons alone, and none of ANISCG’s acts', async () => {
    await open(dgpn, desk.origin, sessionPath(session));
    const main = await dgpn.locator('main').innerText();
    expect(main).toContain('Camille Première');
    expect(main).not.toContain('Dominique');
    const acts = await dgpn.locator('main').getByRole('button').or(dgpn.locator('main a.fr-btn')).allInnerTexts();
    expect(acts.map((act) => act.replaceAll(/\s+/g, ' '))).toEqual([
      'Inscrire sur liste d’attente',
      'Désinscrire Camille Première',
      'Désinscrire Noa Troisième',
    ]);
    for (const act of ['presences', 'modifier', 'annulation']) {
      await open(dgpn, desk.origin, `${sessionPath(session)}/${act}`);
      await dgpn.getByText('Seule l’ANISCG tient le catalogue').waitFor();
      expect(await dgpn.locator('main form').count()).toBe(0);
    }
  });

  it('gives the seat of who withdraws to the first who waits, and tells its party', async () => {
    await open(dgpn, desk.origin, sessionPath(session));
    await dgpn.getByRole('button', { name: 'Désinscrire Camille Première' }).click();
    await dgpn.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await told(dgpn, 'Désinscription enregistrée : Camille Première.');
    expect(await dgpn.evaluate(() => document.activeElement?.textContent)).toContain('Désinscription enregistrée');
    expect(await rowsUnder(dgpn, SEATED)).toEqual([expect.stringMatching(/^Noa Troisième DGPN PLACE CONFIRMÉE/i)]);
    expect(await rowsUnder(dgpn, WAITING)).toEqual([]);
    await open(dgpn, desk.origin, '/formations/avis');
    const [latest] = await rowsUnder(dgpn, 'Avis sur les sessions');
    expect(latest).toMatch(
      /place obtenue depuis la liste d’attente Journée d’échange de pratiques, 14\/09\/2027 DGPN 1/i,
    );
  });

  it('is cancelled with its reason once it is told how many are informed', async () => {
    await open(aniscg, desk.origin, `${sessionPath(session)}/annulation`);
    await aniscg.getByLabel('Motif').fill('Salle inondée');
    await aniscg.getByRole('button', { name: 'Annuler la session' }).click();
    expect(await aniscg.getByRole('dialog').innerText()).toMatch(/2\spersonnes : DGGN \(1\), DGPN \(1\)/);
    await aniscg.getByRole('button', { name: 'Confirmer' }).click();
    await told(aniscg, 'La session est annulée');
    await open(dgpn, desk.origin, sessionPath(session));
    expect(await dgpn.locator('main').innerText()).toContain('Salle inondée');
    expect(await dgpn.getByRole('link', { name: /^Inscrire/ }).count()).toBe(0);
  });
});

describe('a social worker to enrol', () => {
  it('is found by name among any number, nobody being read before, and is the one who is enrolled', async () => {
    const { rows } = await desk.truth.query<{ session: string; worker: string; given: string; family: string }>(
      `SELECT s.id AS session, i.worker_id AS worker, i.given_name AS given, i.family_name AS family
       FROM training.session s, posts.social_worker_identity i JOIN training.onboarding o USING (worker_id)
       WHERE s.state = 'OPEN' AND s.starts_at > '2026-12-02' AND i.competent_parties = ARRAY['DGPN']
         AND NOT EXISTS (SELECT FROM training.enrolment_person p WHERE p.worker_id = i.worker_id)
       ORDER BY s.starts_at, s.id, i.worker_id LIMIT 1`,
    );
    const [chosen] = rows;
    if (!chosen) throw new Error('the demonstration has no open session or nobody left to enrol');
    await open(dgpn, desk.origin, `${sessionPath(chosen.session)}/inscription`);
    const proposed = dgpn.getByRole('radiogroup', { name: /^Intervenant social/ }).getByRole('radio');
    expect(await proposed.count()).toBe(0);
    const name = `${chosen.family} ${chosen.given}`;
    await dgpn.getByLabel('Rechercher un intervenant social par son nom').fill(name.toUpperCase());
    await dgpn.getByText(/personnes? trouvées?/).waitFor();
    expect(await proposed.count()).toBeLessThanOrEqual(20);
    await dgpn.locator(`input[value="${chosen.worker}"]`).check({ force: true });
    await dgpn.getByRole('button', { name: 'Inscrire la personne', exact: true }).click();
    expect(await dgpn.getByRole('dialog').innerText()).toContain(name);
    await dgpn.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await told(dgpn, /La personne est (?:inscrite|sur la liste d’attente)|session est complète/);
    const { rows: enrolled } = await desk.truth.query(
      `SELECT e.party FROM training.enrolment e JOIN training.enrolment_person p ON p.enrolment_id = e.id
       WHERE e.session_id = $1 AND p.worker_id = $2`,
      [chosen.session, chosen.worker],
    );
    expect(enrolled).toEqual([{ party: 'DGPN' }]);
  });
});

describe('the attendance sheet', () => {
  it('asks for everybody, is saved by one button, and gives each who came a certificate', async () => {
    const { rows } = await desk.truth.query<{ id: string; persons: number }>(
      `SELECT s.id, count(*)::int AS persons FROM training.session s JOIN training.enrolment e ON e.session_id = s.id
       WHERE s.state = 'OPEN' AND s.ends_at < '2026-12-01' AND e.state = 'CONFIRMED' AND EXISTS (
         SELECT FROM training.enrolment own WHERE own.session_id = s.id AND own.party = 'DGPN' AND own.state = 'CONFIRMED')
       GROUP BY s.id ORDER BY s.id LIMIT 1`,
    );
    const [held] = rows;
    if (!held) throw new Error('the demonstration has no session just over');
    await open(aniscg, desk.origin, sessionPath(held.id));
    await aniscg.getByRole('link', { name: 'Feuille de présence' }).click();
    await aniscg.getByText('Absente', { exact: true }).first().click();
    await aniscg.getByRole('button', { name: 'Enregistrer la feuille de présence' }).click();
    expect(await aniscg.getByRole('radiogroup').and(aniscg.locator('[aria-invalid="true"]')).count()).toBe(
      held.persons - 1,
    );
    await aniscg.getByRole('button', { name: 'Tout le monde est présent' }).click();
    await send(aniscg, 'Enregistrer la feuille de présence');
    await told(aniscg, 'La feuille de présence est enregistrée.');
    await open(dgpn, desk.origin, sessionPath(held.id));
    const button = dgpn.getByRole('button', { name: /^Télécharger l’attestation de / }).first();
    const name = (await button.innerText()).replace(/^Télécharger l’attestation\s+de /, '');
    const [download] = await Promise.all([dgpn.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toMatch(/^attestation-\d{4}-\d\d-\d\d\.pdf$/);
    const file = await getDocumentProxy(new Uint8Array(await readFile(await download.path())));
    const { text } = await extractText(file, { mergePages: true });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`Personne ${name}`);
  });

  it('says in its place why a certificate does not come, and lets one try again', async () => {
    const button = dgpn.getByRole('button', { name: /^Télécharger l’attestation de / }).first();
    await dgpn.route('**/documents/**', (route) => route.abort());
    await button.click();
    const said = dgpn.getByRole('region', { name: SEATED }).getByRole('alert');
    expect(await said.innerText()).toMatch(/Le service est injoignable/);
    await dgpn.unroute('**/documents/**');
    await Promise.all([dgpn.waitForEvent('download'), button.click()]);
    await said.waitFor({ state: 'detached' });
  });

  it('can be given up while the certificate is drawn, with the focus where it was', async () => {
    const button = dgpn.getByRole('button', { name: /^Télécharger l’attestation de / }).first();
    await dgpn.route('**/documents/**', () => undefined);
    await button.click();
    await dgpn.getByRole('button', { name: /^Annuler le téléchargement/ }).click();
    await button.waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await dgpn.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

it('a calendar address is made, shown once, read without a session, and found no more once it is ended', async () => {
  await open(dgpn, desk.origin, '/formations/calendrier');
  const confirm = async (action: string) => {
    await dgpn.getByRole('button', { name: action }).click();
    await dgpn.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
    await dgpn.getByRole('dialog').waitFor({ state: 'detached' });
  };
  const read = async (address: string) => (await fetch(address)).status;
  await confirm('Créer mon adresse secrète');
  const first = await dgpn.getByLabel('Adresse secrète').inputValue();
  expect(await (await fetch(first)).text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VEVENT/);
  await confirm('Remplacer mon adresse');
  const second = await dgpn.getByLabel('Adresse secrète').inputValue();
  expect([await read(first), await read(second)]).toEqual([404, 200]);
  await open(dgpn, desk.origin, '/formations/calendrier');
  expect(await dgpn.getByLabel('Adresse secrète').count()).toBe(0);
  await confirm('Supprimer mon adresse');
  await dgpn.getByText('Vous n’avez pas d’adresse d’agenda.').waitFor();
  expect(await read(second)).toBe(404);
});
