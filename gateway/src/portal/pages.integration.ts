import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@iscg/values';
import { stateOf } from '../fixtures/browser.js';
import { documentId, SCRIPT, STYLE_HASH } from '../fixtures/portal-folder.js';
import { LEGAL_NOTICE, OPERATIONS, startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

/** The raw answer to a path that no URL parser has cleaned. */
function raw(path: string): Promise<string> {
  const { hostname, port } = new URL(portal.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: */*\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)));
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}

describe('a page', () => {
  it('is the portal’s at any address that a browser opens, and knows whether someone has signed in', async () => {
    for (const path of ['/', '/postes?force=POLICE', '/nulle/part', '/auth/inconnu', '/deconnexion?state=a']) {
      const response = await portal.browser().open(path);
      expect(response.status).toBe(200);
      const state = { session: null, firstAnswer: null, problem: null, legalNotice: LEGAL_NOTICE, development: true };
      expect(await stateOf(response)).toEqual(state);
    }
    const signedIn = await portal.signedIn('demonstration-pp');
    const state = await stateOf(await signedIn.open('/postes'));
    expect(state.session).toEqual(await (await signedIn.open('/auth/session')).json());
  });

  it('lets nothing in from elsewhere, is in no frame and in no cache', async () => {
    const { headers } = await portal.browser().open('/');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' '${STYLE_HASH}'; img-src 'self' data:; font-src 'self'; ` +
        `connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=(), ');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('carries texts that cannot end its state or begin an element', async () => {
    const hostile = '</script><script>alert(1)</script><!-- \u2028 & $& $1';
    const browser = await portal.signedIn('demonstration-board');
    await portal.database.rows(
      `UPDATE gateway.session SET sess = jsonb_set(sess, '{signedIn,name}', to_jsonb($1::text)) WHERE subject = 'demonstration-board'`,
      [hostile],
    );
    const html = await (await browser.open('/postes')).text();
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<!--|\u2028/);
    expect((await stateOf(await browser.open('/postes'))).session.name).toBe(hostile);
    const unknown = await portal.browser().signIn('demonstration-inconnue');
    const told = await unknown.text();
    expect(told).not.toContain('<b>');
    expect(told).toContain('\\u003cb\\u003eANISCG');
  });

  it('is not what a program gets', async () => {
    for (const accept of ['application/json', '*/*']) {
      const response = await fetch(`${portal.url}/nulle/part`, { headers: { accept } });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
    const posted = await portal.browser().post('/postes', {});
    expect(posted.status).toBe(404);
  });

  it('behind a proxy that ends TLS sends people back to its public address, with the same cookie', async () => {
    const other = await startToyPortal({ publicUrl: 'https://portail.example.fr' });
    try {
      const response = await other.browser().open('/auth/login');
      expect(new URL(response.headers.get('location') ?? '').searchParams.get('redirect_uri')).toBe(
        'https://portail.example.fr/auth/callback',
      );
      expect(response.headers.getSetCookie()).toEqual([expect.stringContaining('Secure')]);
    } finally {
      await other.stop();
    }
  });
});

describe('the first answer of a page', () => {
  it('is in the page of someone who has signed in, exactly as the graph would give it', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const { firstAnswer } = await stateOf(await browser.open('/'));
    const { data } = await browser.ask(OPERATIONS.Posts);
    expect(firstAnswer).toEqual({ documentId: documentId(OPERATIONS.Posts), variables: {}, answer: { data } });
    expect((await stateOf(await browser.open('/?a=b'))).firstAnswer).toEqual(firstAnswer);
    expect((await stateOf(await browser.open('/postes'))).firstAnswer).toBeNull();
  });

  it('is asked for nobody else', async () => {
    const before = portal.toy.subgraphs.posts.requests.length;
    expect((await stateOf(await portal.browser().open('/'))).firstAnswer).toBeNull();
    expect(portal.toy.subgraphs.posts.requests).toHaveLength(before);
  });

  it('that fails or is late is left out, and the page comes all the same', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const { posts } = portal.toy.subgraphs;
    const failing = await browser.open('/en-panne');
    expect(failing.status).toBe(200);
    expect(JSON.stringify(await stateOf(failing))).not.toMatch(/ECONN|10\.0\.0\.1|select/);
    posts.misbehave = () => undefined;
    try {
      const before = systemClock.now().getTime();
      const late = await browser.open('/');
      expect((await stateOf(late)).firstAnswer).toBeNull();
      expect(systemClock.now().getTime() - before).toBeGreaterThan(1_900);
    } finally {
      posts.misbehave = undefined;
    }
  });
});

describe('a trusted document', () => {
  const one = { documentId: documentId(OPERATIONS.One), variables: { reference: 'ISCG-7' } };

  it('is asked by its identifier alone, with a cookie or a token', async () => {
    const browser = await portal.signedIn('demonstration-dgpn');
    const answer = { data: { post: { title: 'Poste n° 7' } } };
    expect(await (await browser.post('/graphql', { ...one, operationName: 'One' })).json()).toEqual(answer);
    const { data } = await portal.toy.send(JSON.stringify(one));
    expect({ data }).toEqual(answer);
  });

  it.each([
    ['of another version', { documentId: `sha256:${'0'.repeat(64)}` }, /version précédente : rechargez/],
    ['that is no identifier', { documentId: '../index.html' }, /version précédente/],
    ['that is no text', { documentId: 7 }, /version précédente/],
    ['of an object’s own', { documentId: 'constructor' }, /version précédente/],
    ['beside a text', { ...one, query: '{ __typename }' }, /pas les deux/],
  ])('%s is refused', async (_what, body, message) => {
    const { status, errors } = await portal.toy.send(JSON.stringify(body));
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(message);
  });

  it('and any text are held to the same limits', async () => {
    const variables = { reference: 'a'.repeat(200_000) };
    const { status, errors } = await portal.toy.send(JSON.stringify({ ...one, variables }));
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'LIMIT_EXCEEDED']);
  });
});

describe('the files of the pages', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('under assets never change and come as they were compressed: %s', async (accepted, encoding) => {
    const response = await fetch(`${portal.url}/assets/page-1a2b.js`, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(SCRIPT);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/^(?:text|application)\/javascript/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('beside them live a few minutes', async () => {
    const response = await fetch(`${portal.url}/favicon.ico`);
    expect([response.status, await response.text()]).toEqual([200, 'icon']);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
  });

  it.each([
    '/assets/nothing.js',
    '/assets/',
    '/assets',
    '/assets/../index.html',
    '/assets/..%2findex.html',
    '/assets/%2e%2e/trusted-documents.json',
    '/assets/%2e%2e%2ftrusted-documents.json',
    '/assets/..%5c..%5cindex.html',
    '/assets/....//index.html',
    '/assets//etc/passwd',
    '/assets/%00',
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/.people.json',
    '/trusted-documents.json',
    '/first-answers.json',
    '/content-security-policy.json',
    '/index.html',
  ])('%s is not one of them', async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:404|403|400) /);
    expect(answer).toMatch(/"code":"(?:NOT_FOUND|BAD_USER_INPUT)"/);
    expect(answer).not.toMatch(/sha256:|root:|page-state|dgpn@/);
  });
});

describe('a folder that is no built portal', () => {
  it.each([
    ['index.html', '<html></html>', /^PORTAL_DIRECTORY: index\.html has no <!--page-state-->$/],
    ['trusted-documents.json', '{', /^PORTAL_DIRECTORY: trusted-documents\.json is not JSON$/],
    [
      'trusted-documents.json',
      '[{"id":"a","name":"b","text":"c"}]',
      /^PORTAL_DIRECTORY: trusted-documents\.json 0\.id/,
    ],
    ['first-answers.json', '{"accueil":"Posts"}', /^PORTAL_DIRECTORY: first-answers\.json/],
    ['content-security-policy.json', '{"styleHashes":["*"]}', /^PORTAL_DIRECTORY: content-security-policy\.json/],
  ])('stops the start with one line: %s %s', async (name, content, line) => {
    const { readPortalFiles } = await import('./portal-files.js');
    const { makePortalFolder } = await import('../fixtures/portal-folder.js');
    const directory = await makePortalFolder(OPERATIONS, {});
    await writeFile(join(directory, name), content);
    await expect(readPortalFiles(directory)).rejects.toThrow(line);
  });
});
