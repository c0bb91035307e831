import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@iscg/values';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { startToyGateway, type ToyGateway } from '../fixtures/toy-gateway.js';
import { startGateway } from '../server.js';
import { readEnvironment } from '../env.js';

let toy: ToyGateway;
beforeAll(async () => void (toy = await startToyGateway()));
afterAll(() => toy.stop());

/** Follows redirections by hand, as a browser with cookies would. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async go(url: string, method: 'GET' | 'POST' = 'GET'): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { method, headers: { cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }
}

/** The token of a successful answer of the token endpoint. */
async function accessToken(response: Response): Promise<string> {
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
}

function posted(fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', headers, body: new URLSearchParams(fields) };
}

describe('the development identity provider', () => {
  it('signs a person in with one click, and the token is that person’s', async () => {
    const origin = toy.gateway.url;
    const callback = `${origin}/auth/callback`;
    const verifier = 'v'.repeat(43);
    const asked = new URLSearchParams({
      client_id: 'iscg-portal',
      response_type: 'code',
      redirect_uri: callback,
      scope: 'openid profile',
      resource: 'urn:iscg:portal',
      state: 'x',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const browser = new Browser();
    const started = await browser.go(`${origin}/idp/auth?${asked.toString()}`);
    const loginUrl = new URL(started.headers.get('location') ?? '', origin).href;
    const page = await browser.go(loginUrl);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).not.toMatch(/https?:\/\/|<script|style=/);
    const action = /action="([^"]*demonstration-dgpn-board)"/.exec(html)?.[1] ?? '';
    let step = await browser.go(new URL(action, origin).href, 'POST');
    while (!step.headers.get('location')?.startsWith(callback)) {
      step = await browser.go(new URL(step.headers.get('location') ?? '', origin).href);
    }
    const code = new URL(step.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const fields = {
      grant_type: 'authorization_code',
      client_id: 'iscg-portal',
      code,
      redirect_uri: callback,
      code_verifier: verifier,
    };
    const token = await accessToken(await fetch(`${origin}/idp/token`, posted(fields)));
    expect(decodeJwt(token)).toMatchObject({ aud: 'iscg-portal', viewer_kind: 'PERSON', parties: ['DGPN', 'BOARD'] });
    const { status } = await toy.ask('{ posts(first: 1) { reference } }', {}, { authorization: `Bearer ${token}` });
    expect(status).toBe(200);
    const passport = decodeJwt(String(toy.subgraphs.posts.requests.at(-1)?.headers['x-iscg-passport']));
    expect(passport['viewer']).toMatchObject({ parties: ['DGPN', 'BOARD'], kind: 'PERSON' });
  });

  it.each([
    ['posts:read', { viewer_kind: 'APPLICATION', parties: ['SG_CIPDR'], scope: 'posts:read' }],
    ['', { viewer_kind: 'APPLICATION', parties: ['SG_CIPDR'] }],
  ])('gives an application the scopes it asks for: « %s »', async (scope, claims) => {
    const { clients } = JSON.parse(await readFile(join(toy.dataDir, 'keys/development-secrets.json'), 'utf8'));
    const basic = Buffer.from(`statistiques:${clients.statistiques}`).toString('base64');
    const fields = { grant_type: 'client_credentials', ...(scope && { scope }) };
    const response = await fetch(`${toy.gateway.url}/idp/token`, posted(fields, { authorization: `Basic ${basic}` }));
    const token = await accessToken(response);
    expect(decodeJwt(token)).toMatchObject({ aud: 'iscg-portal', sub: 'statistiques', ...claims });
    expect(decodeJwt(token)['scope']).toBe(scope || undefined);
    expect((await toy.ask('{ __typename }', {}, { authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it('keeps its keys where only their owner can read them', async () => {
    for (const file of ['issuer.jwk.json', 'development-secrets.json']) {
      expect((await stat(join(toy.dataDir, 'keys', file))).mode & 0o777).toBe(0o600);
    }
  });

  it('refuses to run in production', async () => {
    const environment = { ...readEnvironment({ ACCESS_FEATURES: 'off' }), production: true };
    const developmentProvider = { dataDir: toy.dataDir };
    await expect(startGateway(environment, { clock: systemClock, developmentProvider })).rejects.toThrow(/production/);
  });
});
