import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import { parseCsv } from 'hucre/csv';
import { Client } from 'pg';
import type { Browser, Page } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

const POSTS = 10_000;
const MOST_ROWS = 100;

let browser: Browser;
let stack: TestStack;
let truth: Client;
let page: Page;
/** How many posts each answer of the graph brought. */
const brought: number[] = [];

beforeAll(async () => {
  [browser, stack] = await Promise.all([startChromium(), startTestStack()]);
  truth = new Client({ connectionString: stack.databaseUrl });
  truth.on('error', () => undefined);
  await truth.connect();
  await addPosts();
  page = await signIn(await openContext(browser), stack.url, 'SG_CIPDR');
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname !== '/graphql') return;
    const text = await response.text().catch(() => '{}');
    const { data }: { data?: { posts?: { nodes: readonly object[] } | null } } = JSON.parse(text);
    if (data?.posts) brought.push(data.posts.nodes.length);
  });
});

afterAll(async () => {
  await browser.close();
  await truth.end();
  await stack.stop();
});

/** As many opened posts as are missing to ten thousand, in turn over the départements and the forces. */
async function addPosts(): Promise<void> {
  await truth.query(
    `INSERT INTO posts.post (id, reference, department_code, force, territory, fte, employer_id)
       SELECT gen_random_uuid(), 'ISCG-' || code || '-' || 5000 + turn, code,
              (ARRAY['POLICE', 'GENDARMERIE', 'MIXED'])[1 + turn % 3], 'URBAN', 1, employer.id
       FROM generate_series(1, 999) turn CROSS JOIN posts.department
       CROSS JOIN LATERAL (SELECT id FROM posts.employer WHERE department_code = code AND ended_on IS NULL ORDER BY id LIMIT 1) employer
       ORDER BY turn, code LIMIT $1 - (SELECT count(*) FROM posts.post)`,
    [POSTS],
  );
  await truth.query(
    `INSERT INTO posts.post_event (id, post_id, kind, occurred_on, reason, competent_parties, department_code)
       SELECT gen_random_uuid(), post.id, kind, day, 'Ajouté pour l’essai', competent_parties, department_code
       FROM posts.post CROSS JOIN (VALUES (1, 'PLANNED', date '2022-01-03'), (2, 'OPENED', '2022-03-01')) life (rank, kind, day)
       WHERE NOT EXISTS (SELECT FROM posts.post_event WHERE post_id = post.id)
       ORDER BY post.id, rank`,
  );
  await truth.query('ANALYZE posts.post, posts.post_event');
}

async function references(condition = 'true', order = 'ASC'): Promise<string[]> {
  const { rows } = await truth.query<{ reference: string }>(
    `SELECT reference FROM posts.post WHERE ${condition} ORDER BY reference ${order}`,
  );
  return rows.map(({ reference }) => reference);
}

/** The references in view, in their order. */
const shown = () => page.locator('main tbody th[scope="row"]').allInnerTexts();
const total = async () => Number((await page.locator('.list__count').innerText()).replace(/\D/g, ''));

describe('a list of ten thousand posts', () => {
  it('opens on its first rows, and goes from page to page', async () => {
    await page.goto(`${stack.url}/postes`);
    await settled(page);
    const expected = await references();
    expect([expected.length, await total()]).toEqual([POSTS, POSTS]);
    const first = await shown();
    expect(first.length).toBeLessThanOrEqual(MOST_ROWS);
    expect(first).toEqual(expected.slice(0, first.length));
    for (const turn of [1, 2]) {
      const before = page.url();
      await page.getByRole('button', { name: 'Page suivante' }).click();
      await page.waitForURL((url) => url.href !== before);
      await settled(page);
      expect(await shown()).toEqual(expected.slice(turn * first.length, (turn + 1) * first.length));
    }
  });

  it('is sorted and filtered by the service, not by the page', async () => {
    await page.getByRole('combobox', { name: 'Force' }).selectOption('GENDARMERIE');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await page.waitForURL(/force=GENDARMERIE/);
    await settled(page);
    const head = page
      .getByRole('columnheader', { name: /^Référence/ })
      .getByRole('button')
      .first();
    for (const order of [/tri=reference/, /tri=-reference/]) {
      await head.click();
      await page.waitForURL(order);
      await settled(page);
    }
    const expected = await references(`force = 'GENDARMERIE'`, 'DESC');
    expect(await total()).toBe(expected.length);
    const rows = await shown();
    expect(rows).toEqual(expected.slice(0, rows.length));
  });

  it('is exported whole, page by page, and one sees how far it has come', async () => {
    await page.goto(`${stack.url}/postes?colonnes=reference,force`);
    await settled(page);
    await page.getByLabel('Format de l’export').selectOption('csv');
    const saved = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('button', { name: 'Exporter' }).click();
    const progress = page.getByRole('progressbar', { name: 'Progression de l’export' });
    expect(Number(await progress.getAttribute('max'))).toBe(POSTS);
    await page.waitForFunction((all) => {
      const read = document.querySelector('progress')?.value ?? 0;
      return read > 0 && read < all;
    }, POSTS);
    const text = await readFile(await (await saved).path(), 'utf8');
    const [, ...rows] = parseCsv(text, { delimiter: ';' });
    expect(rows.map(([reference]) => reference)).toEqual(await references());
  }, 180_000);

  it('never comes in one piece', () => {
    expect(brought.length).toBeGreaterThanOrEqual(POSTS / MOST_ROWS);
    expect(Math.max(...brought)).toBeLessThanOrEqual(MOST_ROWS);
  });
});
