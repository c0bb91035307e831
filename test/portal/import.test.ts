import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import { csvOf, firstLines } from '../import/import-file.js';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

let stack: TestStack;
let truth: pg.Client;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  stack = await startTestStack();
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  browser = await startChromium();
  page = await signIn(await openContext(browser), stack.url, 'ANISCG', '/postes');
});

afterAll(async () => {
  await browser.close();
  await truth.end();
  await stack.stop();
});

const count = async () => Number((await truth.query<{ n: string }>('SELECT count(*) AS n FROM posts.post')).rows[0]?.n);

/** Chooses a file on the import page and has it checked. */
async function check(content: string | Buffer): Promise<void> {
  await page.goto(`${stack.url}/postes/import`);
  await settled(page);
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
  await page.getByLabel('Fichier CSV').setInputFiles({ name: 'postes.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Vérifier sans rien écrire' }).click();
}

describe('the import of posts', () => {
  it('finds nothing to do in what the list exports, all columns of it', async () => {
    await page.goto(
      `${stack.url}/postes?colonnes=reference,departement,force,territoire,etp,etat,depuis,employeur,unites,titulaire,parties,fipd`,
    );
    await settled(page);
    const shown = Number((await page.locator('.list__count').innerText()).replace(/\D/g, ''));
    await page.getByLabel('Format de l’export').selectOption('csv');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter' }).click(),
    ]);
    await check(await readFile(await download.path()));
    const result = page.locator('.fr-alert', { hasText: 'Le fichier est lisible' });
    await result.waitFor();
    expect((await result.innerText()).replaceAll(/\s/g, ' ')).toContain(`0 poste à ajouter, ${shown} déjà là.`);
    expect(await result.innerText()).toContain('Titulaire, Directions compétentes');
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
  });

  it('points at the cells that are wrong, and writes nothing', async () => {
    const before = await count();
    const [first, second] = await firstLines(truth, 2);
    if (!first || !second) throw new Error('no line to try');
    await check(
      csvOf([
        { ...first, fte: '2' },
        { ...second, employer: 'Nulle part' },
      ]),
    );
    await page.getByRole('alert').filter({ hasText: '2 erreurs' }).waitFor();
    const rows = await page
      .getByRole('table', { name: /Erreurs du fichier/ })
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [...line.children].map((cell) => (cell as HTMLElement).innerText.trim())),
      );
    expect(rows.map((cells) => cells.slice(0, 4))).toEqual([
      ['2', 'E2', 'ETP', '2'],
      ['3', 'H3', 'Employeur', 'Nulle part'],
    ]);
    expect(await page.getByRole('button', { name: /^Importer/ }).count()).toBe(0);
    expect(await count()).toBe(before);
  });

  it('writes a good file once it is confirmed, however often it is clicked, and says so', async () => {
    const before = await count();
    const lines = await firstLines(truth, 3);
    await check(csvOf(lines));
    await page.getByRole('button', { name: /^Importer 3 postes/ }).click();
    expect(await count()).toBe(before);
    await page.getByRole('button', { name: 'Confirmer' }).dblclick();
    await page.getByRole('alert').filter({ hasText: 'Import terminé' }).waitFor();
    expect(await count()).toBe(before + 3);
    await page.goto(`${stack.url}/postes/${lines[0]?.reference}`);
    await settled(page);
    expect(await page.locator('main h1').innerText()).toContain(lines[0]?.reference);
  });

  it('can be stopped while the file is checked', async () => {
    await page.route('**/imports/posts**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.abort().catch(() => undefined);
    });
    await check(csvOf(await firstLines(truth, 1)));
    await page.getByRole('progressbar', { name: 'Vérification du fichier…' }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByRole('button', { name: 'Vérifier sans rien écrire' }).waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(await page.locator('main .fr-alert').count()).toBe(0);
  });

  it('is not offered to a directorate, and its address says why', async () => {
    const other = await signIn(await openContext(browser), stack.url, 'DGPN', '/postes');
    await settled(other);
    expect(await other.locator('main a[href="/postes/import"]').count()).toBe(0);
    await other.goto(`${stack.url}/postes/import`);
    await settled(other);
    expect(await other.locator('main').innerText()).toMatch(/réservé à l’ANISCG/);
    expect(await other.getByLabel('Fichier CSV').count()).toBe(0);
    await other.context().close();
  });
});
