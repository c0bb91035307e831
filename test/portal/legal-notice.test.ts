import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser } from 'playwright-core';
import { KEPT_ABOUT_PERSONS } from '../sign-in/kept-data.js';
import { openContext, startChromium } from './chromium.js';

let browser: Browser;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const TERMS = ['Éditeur', 'Directeur de la publication', 'Hébergeur'];

/** The page as a deployment with these settings serves it, to who has not signed in: its terms, then all its text. */
async function legalNotice(told: object) {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.route(`${origin}/mentions-legales`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/"legalNotice":\{[^}]*\}/, `"legalNotice":${JSON.stringify(told)}`);
    await route.fulfill({ response, body: html });
  });
  await page.goto(`${origin}/mentions-legales`);
  await page.getByRole('heading', { level: 1, name: 'Mentions légales' }).waitFor();
  const facts = page.locator('main dl').first();
  const found = { terms: await facts.locator('dt').allInnerTexts(), told: await facts.locator('dd').allInnerTexts() };
  const text = await page.locator('main').innerText();
  await context.close();
  return { ...found, text };
}

describe('the legal notice', () => {
  it('says what the service that runs the portal has told of itself', async () => {
    const { terms, told, text } = await legalNotice({
      publisher: 'Ministère d’essai, 1 place de l’Essai, Paris',
      publicationDirector: 'Camille Essai',
      host: 'Hébergeur d’essai',
      dataProtectionOfficer: 'dpd@essai.example',
    });
    expect(terms).toEqual(TERMS);
    expect(told).toEqual(['Ministère d’essai, 1 place de l’Essai, Paris', 'Camille Essai', 'Hébergeur d’essai']);
    expect(text).not.toMatch(/pas encore indiqué/i);
    expect(text).toContain('écrivez au délégué à la protection des données (dpd@essai.example).');
  });

  it('names everything that is kept about who signs in, and for how long', async () => {
    const { text } = await legalNotice({});
    const words = new Set(Object.values(KEPT_ABOUT_PERSONS).flatMap((columns) => Object.values(columns)));
    expect([...words].filter((each) => !text.includes(each))).toEqual([]);
    const durations = ['Un an pour les rappels', 'Jusqu’à la déconnexion', 'jusqu’à ce que leur effacement'];
    for (const duration of [...durations, 'Un an après chaque acte', 'Deux ans après la lecture'])
      expect(text).toContain(duration);
  });

  it('says that the rest is not known, and whom to ask', async () => {
    const unset = { publisher: null, publicationDirector: null, host: null, dataProtectionOfficer: null };
    const { terms, told, text } = await legalNotice(unset);
    expect(terms).toEqual(TERMS);
    expect(told).toEqual(['Pas encore indiqué', 'Pas encore indiqué', 'Pas encore indiqué']);
    expect(text).toMatch(/n’a pas encore indiqué tout ce que la loi demande .* écrivez à l’ANISCG/);
    expect(text).not.toMatch(/à indiquer/);
    expect(text).toContain('écrivez à l’ANISCG ou à la personne qui vous a ouvert l’accès.');
  });
});
