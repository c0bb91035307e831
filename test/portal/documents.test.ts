import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '@iscg/access';
import type { Browser, Page } from 'playwright-core';
import { asViewer, startTestStack, type TestStack } from '@iscg/test-kit';
import { keptNames } from '../document-store/desk.js';
import { LONG_CSV, PDF, PNG } from '../document-store/sample-files.js';
import { eventually } from '../service/portal-process.js';
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

  it('is shown on its way; stopped half-way it is not there at all, and sent again it is there once', async () => {
    const page = await visit('PP', '/gouvernance/documents/nouveau');
    await settled(page);
    const before = await keptNames(stack);
    await page.getByLabel('Fichier').setInputFiles(chosen('long.csv', LONG_CSV));
    await page.getByLabel('Titre').fill('Envoi par une ligne lente');
    await page.getByLabel('Nature').selectOption({ label: 'Autre' });
    await send(page, 'Déposer le document');
    const line = await page.context().newCDPSession(page);
    const speed = (uploadThroughput: number) =>
      line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    await line.send('Network.enable');
    await speed(100_000);
    await confirm(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('progressbar', { name: 'Progression de l’envoi' }).waitFor();
    await dialog.getByRole('status').getByText('Envoi du fichier commencé').waitFor();
    await eventually('a part has come', async () => (await keptNames(stack)).length > before.length);
    expect(await faultsOf(page, 'a file on its way')).toEqual([]);
    await dialog.getByRole('button', { name: 'Annuler l’envoi' }).click();
    await page.getByRole('alert').getByText('Envoi annulé').waitFor();
    expect(await dialog.count()).toBe(0);
    await eventually('nothing is kept', async () => (await keptNames(stack)).join() === before.join());
    expect(await numberOf('Envoi par une ligne lente')).toBe(0);

    await speed(2_000_000);
    const said = await everythingSaid(page);
    await send(page, 'Déposer le document');
    await confirm(page);
    await page.locator('#contenu').getByText('Le document est déposé.').waitFor();
    expect((await said()).filter((step) => /\d\s%/.test(step)).length).toBeGreaterThan(0);
    expect(await numberOf('Envoi par une ligne lente')).toBe(1);
    expect(await keptNames(stack)).toHaveLength(before.length + 1);
  });
});

/** Keeps what is said aloud in dialogs from now on. @returns what gives it */
async function everythingSaid(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const texts: string[] = [];
    const look = () => {
      const text = document.querySelector('dialog [role="status"]')?.textContent;
      if (text && text !== texts.at(-1)) texts.push(text);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return () => said.evaluate((texts) => [...texts]);
}

/** How many documents of that title are recorded. */
async function numberOf(title: string): Promise<number> {
  const ask = await asViewer(stack, { parties: ['ANISCG'] });
  return (await ask('query ($title: String!) { documents(search: $title) { totalCount } }', { title })).data?.[
    'documents'
  ].totalCount;
}
