import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import type { Browser, Page } from 'playwright-core';
import { startTestStack, type TestStack } from '@iscg/test-kit';
import { PDF, PNG } from '../document-store/sample-files.js';
import { openContext, startChromium } from './chromium.js';
import { settled, signIn } from './people.js';
import { faultsOf } from './quality.js';

let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  stack = await startTestStack();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await stack.stop();
});

const visit = async (party: Party, path: string) => signIn(await openContext(browser), stack.url, party, path);

async function send(page: Page, action: string): Promise<void> {
  await page.locator('main form').getByRole('button', { name: action, exact: true }).click();
}

async function confirm(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Confirmer' }).click();
}

const chosen = (name: string, content: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

describe('a document', () => {
  it('that lies about its type is refused at its field; the true one is deposited, read and withdrawn', async () => {
    const page = await visit('DGPN', '/gouvernance/documents');
    await settled(page);
    await page.getByRole('link', { name: 'Déposer un document' }).click();
    await settled(page);
    await send(page, 'Déposer le document');
    await page.getByText('Choisissez un fichier.').waitFor();
    await page.getByLabel('Fichier').setInputFiles(chosen('note.pdf', PNG));
    await page.getByLabel('Titre').fill('Note sur les permanences');
    await page.getByLabel('Nature').selectOption({ label: 'Autre' });
    await page.getByLabel('DGGN', { exact: true }).check({ force: true });
    await send(page, 'Déposer le document');
    await confirm(page);
    const fault = page.locator('.fr-upload-group--error .fr-error-text');
    await fault.waitFor();
    expect(await fault.innerText()).toMatch(/promet : PDF\. Ses octets disent image PNG/);
    expect(await faultsOf(page, 'a file that lies')).toEqual([]);

    await page.getByLabel('Fichier').setInputFiles(chosen('note.pdf', PDF));
    await send(page, 'Déposer le document');
    await confirm(page);
    await page.locator('#contenu').getByText('Le document est déposé.').waitFor();
    await settled(page);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(await page.locator('main').innerText()).toContain(sha256);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger la version 1' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('note.pdf');
    expect((await readFile(await download.path())).equals(Buffer.from(PDF))).toBe(true);

    await page.getByRole('link', { name: 'Déposer une version' }).click();
    await settled(page);
    await page.getByLabel('Fichier').setInputFiles(chosen('note-corrigée.pdf', PDF));
    await send(page, 'Déposer la version');
    await confirm(page);
    await page.locator('#contenu').getByText('La version est déposée.').waitFor();
    await settled(page);
    expect(await page.getByRole('button', { name: /^Télécharger/ }).count()).toBe(2);

    const { pathname } = new URL(page.url());
    const reader = await visit('DGGN', pathname);
    await settled(reader);
    expect(await reader.locator('main').innerText()).toContain('note-corrigée.pdf');
    expect(await reader.getByRole('link', { name: 'Retirer le document' }).count()).toBe(0);
    const other = await visit('PP', pathname);
    await settled(other);
    expect(await other.locator('main').innerText()).not.toContain('Note sur les permanences');

    await page.getByRole('link', { name: 'Retirer le document' }).click();
    await settled(page);
    await page.getByLabel('Motif').fill('Remplacée par une circulaire');
    await send(page, 'Retirer le document');
    await confirm(page);
    await page.locator('#contenu').getByText('Le document est retiré.').waitFor();
    await settled(page);
    expect(await page.locator('main').innerText()).toContain('Remplacée par une circulaire');
    expect(await page.getByRole('button', { name: /^Télécharger/ }).count()).toBe(0);
  });
});
