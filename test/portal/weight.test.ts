import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testCluster } from '@iscg/test-kit';
import type { Browser, Response } from 'playwright-core';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';

const KILOBYTE = 1_000;
const MOST_SCRIPT = 230 * KILOBYTE;
const MOST_STYLE = 70 * KILOBYTE;

let browser: Browser;
const origin = testCluster().shared.url;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

async function weight(responses: readonly Response[], type: string): Promise<number> {
  const bodies = await Promise.all(
    responses.filter((response) => response.request().resourceType() === type).map((response) => response.body()),
  );
  return bodies.reduce((total, body) => total + gzipSync(body, { level: 9 }).length, 0);
}

describe('the first page after signing in', () => {
  it('is light, whole in its first answer, and asks no second question that waits for a first', async () => {
    const context = await openContext(browser);
    const signedIn = await signIn(context, origin, 'DGPN');
    await settled(signedIn);
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const html = await (await page.goto(origin))?.text();
    await settled(page);
    expect(await weight(responses, 'script')).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(await weight(responses, 'stylesheet')).toBeLessThanOrEqual(MOST_STYLE);
    const figure = (await page.locator('.figure__value').first().innerText()).replace(/\D/g, '');
    expect(figure).not.toBe('');
    const state: unknown = JSON.parse(/id="page-state">(.*?)<\/script>/s.exec(html ?? '')?.[1] ?? '{}');
    expect(JSON.stringify(state)).toContain(figure);
    await context.close();
  });

  it('is not asked for again: what is in the page is used as it is', async () => {
    const context = await openContext(browser);
    const page = await signIn(context, origin, 'BOARD');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    });
    const html = await (await page.goto(origin))?.text();
    await settled(page);
    const id = /"documentId":"(sha256:[0-9a-f]{64})"/.exec(html ?? '')?.[1] ?? 'none';
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((body) => body.includes(id))).toEqual([]);
    await context.close();
  });
});
