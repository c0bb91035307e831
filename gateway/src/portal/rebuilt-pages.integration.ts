import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { brotliCompressSync } from 'node:zlib';
import { stateOf } from '../fixtures/browser.js';
import { documentId, STYLE_HASH } from '../fixtures/portal-folder.js';
import { OPERATIONS, startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

let portal: ToyPortal;
beforeEach(async () => void (portal = await startToyPortal()));
afterEach(() => portal.stop());

const NEW_SCRIPT = `document.title = 'Nouveau';\n`.repeat(40);
const NEW_HASH = STYLE_HASH.replace('sha256-', 'sha256-A');
const NEWER = 'query Newer { posts(first: 1) { reference } }';

const put = (name: string, content: string | Buffer) => writeFile(join(portal.directory, name), content);
const page = async (path = '/') => {
  const response = await portal.browser().open(path);
  return { policy: response.headers.get('content-security-policy'), html: await response.text() };
};
const asset = (name: string, encoding = 'identity') =>
  fetch(`${portal.url}/assets/${name}`, { headers: { 'accept-encoding': encoding } });

/** As a build leaves the folder: everything is gone at first, then everything is there. */
async function buildAnew(): Promise<void> {
  await removeAll();
  await put('assets/page-3c4d.js', NEW_SCRIPT);
  await put('assets/page-3c4d.js.br', brotliCompressSync(NEW_SCRIPT));
  await put('trusted-documents.json', JSON.stringify([{ id: documentId(NEWER), name: 'Newer', text: NEWER }]));
  await put('first-answers.json', JSON.stringify({ '/': 'Newer' }));
  await put('content-security-policy.json', JSON.stringify({ styleHashes: [NEW_HASH] }));
  await put(
    'index.html',
    '<html><head><!--page-state--></head><body><script type="module" src="/assets/page-3c4d.js"></script></body></html>',
  );
}

async function removeAll(): Promise<void> {
  for (const name of ['index.html', 'trusted-documents.json', 'first-answers.json', 'content-security-policy.json']) {
    await rm(join(portal.directory, name));
  }
  for (const ending of ['', '.br', '.gz']) await rm(join(portal.directory, `assets/page-1a2b.js${ending}`));
}

describe('pages that are built again while the gateway runs', () => {
  it('are served with their own scripts, policy, documents and first answers', async () => {
    expect((await page()).html).not.toContain('page-3c4d');
    await buildAnew();
    const { html, policy } = await page();
    expect(html).toContain('src="/assets/page-3c4d.js"');
    expect(policy).toContain(`'${NEW_HASH}'`);
    expect(policy).not.toContain(`'${STYLE_HASH}'`);
    expect(await (await asset('page-3c4d.js')).text()).toBe(NEW_SCRIPT);
    expect((await asset('page-3c4d.js', 'br')).headers.get('content-encoding')).toBe('br');
    const browser = await portal.signedIn('demonstration-dgpn');
    expect((await stateOf(await browser.open('/'))).firstAnswer?.documentId).toBe(documentId(NEWER));
    expect((await browser.post('/graphql', { documentId: documentId(NEWER) })).status).toBe(200);
  });

  it('leave an older page its questions, and tell it at once that its scripts are gone', async () => {
    await page();
    await buildAnew();
    await page();
    const browser = await portal.signedIn('demonstration-dgpn');
    expect((await browser.post('/graphql', { documentId: documentId(OPERATIONS.Posts) })).status).toBe(200);
    const gone = await asset('page-1a2b.js');
    expect([gone.status, await gone.json()]).toEqual([
      404,
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'NOT_FOUND' }) })] },
    ]);
  });

  it('are the former ones until the new ones are whole', async () => {
    const { html } = await page();
    await removeAll();
    expect((await page()).html).toBe(html);
    await put('index.html', '<html><!--page-state--><script src="/assets/page-3c4d.js"></script></html>');
    await put('trusted-documents.json', '[');
    expect((await page()).html).toBe(html);
    await put('trusted-documents.json', '[]');
    await put('first-answers.json', '{}');
    expect((await page()).html).toBe(html);
    await put('assets/page-3c4d.js', NEW_SCRIPT);
    expect((await page()).html).toContain('page-3c4d');
  });

  it('open no other file of the disk', async () => {
    await put('assets/.people.json', '{}');
    await buildAnew();
    await page();
    for (const path of [
      '.people.json',
      'nothing.js',
      'page-3c4d.js.br',
      '..%2ftrusted-documents.json',
      '%2e%2e/.people.json',
      '',
    ]) {
      expect([path, (await asset(path)).status]).toEqual([path, 404]);
    }
  });
});
