import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
  context = await openContext(browser);
  page = await signIn(context, origin, 'DGPN');
});

afterAll(() => browser.close());

/** The texts of a table in view, heads first. */
function tableOf(on: Page): Promise<string[][]> {
  return on
    .locator('main table')
    .first()
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
}

async function open(path: string): Promise<void> {
  await page.goto(origin + path);
  await settled(page);
}

const countOf = async () => Number((await page.locator('.list__count').innerText()).replace(/\D/g, ''));

describe('the list of posts', () => {
  it('keeps its filters through back, forward and reload', async () => {
    await open('/postes');
    const all = await countOf();
    await page.getByRole('combobox', { name: 'Force' }).selectOption('POLICE');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.waitForURL(/force=POLICE/);
    await settled(page);
    const police = await countOf();
    expect(police).toBeGreaterThan(0);
    expect(police).toBeLessThan(all);
    await page.goBack();
    await settled(page);
    expect([await countOf(), await page.getByRole('combobox', { name: 'Force' }).inputValue()]).toEqual([all, '']);
    await page.goForward();
    await settled(page);
    expect([await countOf(), await page.getByRole('combobox', { name: 'Force' }).inputValue()]).toEqual([
      police,
      'POLICE',
    ]);
    await page.reload();
    await settled(page);
    expect([await countOf(), await page.getByRole('combobox', { name: 'Force' }).inputValue()]).toEqual([
      police,
      'POLICE',
    ]);
  });

  it('sorts by the head of a column, says so to screen readers, and goes from page to page and back', async () => {
    await open('/postes');
    const head = page.getByRole('columnheader', { name: /^Référence/ });
    await head.getByRole('button').first().click();
    await page.waitForURL(/tri=/);
    await settled(page);
    expect(['ascending', 'descending']).toContain(await head.getAttribute('aria-sort'));
    const first = await tableOf(page);
    await page.getByRole('button', { name: 'Page suivante' }).click();
    await page.waitForURL(/apres=/);
    await settled(page);
    const second = await tableOf(page);
    expect(second[1]).not.toEqual(first[1]);
    await page.reload();
    await settled(page);
    expect(await tableOf(page)).toEqual(second);
    await page.getByRole('button', { name: 'Page précédente' }).click();
    await settled(page);
    expect(await tableOf(page)).toEqual(first);
  });

  it.each([
    ['a filter that does not exist', '/postes?taille=3', /« taille » n’est pas un filtre de cette page/],
    ['a choice that does not exist', '/postes?force=MARINE', /« MARINE » n’est pas un choix/],
    ['a day that does not exist', '/postes?date=2026-02-31', /n’est pas une date/],
    ['a search of 5 000 characters', `/postes?recherche=${'x'.repeat(5_000)}`, /100 au plus/],
    ['a cursor that was made up', '/postes?apres=forged', /.+/],
  ])('answers %s with a sentence, and goes on working', async (_case, path, sentence) => {
    await open(path);
    expect(await page.locator('main .fr-alert').first().innerText()).toMatch(sentence);
    await open('/postes');
    expect(await countOf()).toBeGreaterThan(0);
  });

  it('says of a post of another competence and of one that does not exist the very same thing', async () => {
    const texts: string[] = [];
    for (const reference of ['ISCG-75-0001', 'ISCG-99-9999']) {
      await open(`/postes/${reference}`);
      texts.push((await page.locator('main').innerText()).replaceAll(reference, '…'));
    }
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toMatch(/n’existe pas/);
  });
});

describe('an export', () => {
  const readers = {
    xlsx: async (bytes: Uint8Array) => (await readXlsx(bytes)).sheets[0]?.rows ?? [],
    ods: async (bytes: Uint8Array) => (await readOds(bytes)).sheets[0]?.rows ?? [],
    csv: (bytes: Uint8Array) => Promise.resolve(parseCsv(new TextDecoder().decode(bytes), { delimiter: ';' })),
  } as const;

  async function exportAs(format: string): Promise<Uint8Array> {
    await page.getByLabel('Format de l’export').selectOption(format);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Exporter' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`));
    return new Uint8Array(await readFile(await download.path()));
  }

  it.each(Object.entries(readers))('as %s holds exactly what the page shows, all pages of it', async (format, read) => {
    await open('/postes?force=POLICE&tri=-reference&colonnes=reference,force,state');
    const shown = await tableOf(page);
    const total = await countOf();
    const rows = (await read(await exportAs(format))).map((row) => row.map(String));
    const [heads = [], ...cells] = rows;
    expect(heads).toEqual(shown[0]?.map((head) => head.replace(/\s*[↕↑↓]\s*$/u, '')));
    expect(cells).toHaveLength(total);
    expect(cells.slice(0, shown.length - 1)).toEqual(shown.slice(1));
  });

  it('as csv says days, quantities and shares as the page does, the unit in the head', async () => {
    await open('/postes?colonnes=reference,etp,depuis,fipd');
    const [heads = [], ...shown] = await tableOf(page);
    expect(shown.some((cells) => cells.some((cell) => /^[\d,]+\s%$/u.test(cell)))).toBe(true);
    expect(shown.some((cells) => cells.some((cell) => /^\d{2}\/\d{2}\/\d{4}$/.test(cell)))).toBe(true);
    const [exportedHeads, ...cells] = await readers.csv(await exportAs('csv'));
    expect(exportedHeads).toEqual(heads.map((head) => (head.startsWith('Part du FIPD') ? `${head} (%)` : head)));
    expect(cells.slice(0, shown.length)).toEqual(
      shown.map((row) => row.map((cell) => (cell === '–' ? '' : cell.replace(/\s%$/u, '')))),
    );
  });

  it('can be stopped, and then saves nothing', async () => {
    await open('/postes');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      // A question that was given up meanwhile is nobody's any more.
      await route.continue().catch(() => undefined);
    });
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('progressbar', { name: 'Progression de l’export' }).waitFor();
    await page.getByRole('button', { name: 'Annuler l’export' }).click();
    await page.getByRole('button', { name: 'Exporter' }).waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await settled(page);
    expect(downloads).toEqual([]);
  });
});
