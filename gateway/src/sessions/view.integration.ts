import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopesOfParties } from '@iscg/access';
import type { Browser } from '../fixtures/browser.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

async function viewerOf(browser: Browser): Promise<unknown> {
  await browser.ask('{ posts(first: 1) { reference } }');
  const passport = String(portal.toy.subgraphs.posts.requests.at(-1)?.headers['x-iscg-passport']);
  return JSON.parse(Buffer.from(passport.split('.')[1] ?? '', 'base64url').toString()).viewer;
}

const records = (subject: string) =>
  portal.database.rows('SELECT kind, party FROM gateway.session_record WHERE subject = $1 ORDER BY id', [subject]);

describe('as whom one reads', () => {
  it('a director who sits on the board narrows to one and back; subgraphs see that one alone', async () => {
    const browser = await portal.signedIn('demonstration-dgpn-board');
    expect(await viewerOf(browser)).toMatchObject({ parties: ['DGPN', 'BOARD'], kind: 'PERSON' });
    const response = await browser.post('/auth/view', { actingAs: 'BOARD' });
    expect(await response.json()).toMatchObject({ parties: ['DGPN', 'BOARD'], actingAs: 'BOARD', reading: ['BOARD'] });
    expect(await viewerOf(browser)).toMatchObject({ parties: ['BOARD'], scopes: scopesOfParties(['BOARD']) });
    await browser.post('/auth/view', { actingAs: null, viewingAs: null });
    expect(await viewerOf(browser)).toMatchObject({ parties: ['DGPN', 'BOARD'] });
    expect(await records('demonstration-dgpn-board')).toEqual([
      { kind: 'SIGNED_IN', party: null },
      { kind: 'ACTING_AS', party: 'BOARD' },
      { kind: 'ACTING_AS', party: null },
    ]);
  });

  it('ANISCG looks as a directorate: read only, under its own name, and every change is recorded', async () => {
    const browser = await portal.signedIn('demonstration-aniscg');
    await browser.post('/auth/view', { viewingAs: 'PP' });
    const viewer = await viewerOf(browser);
    expect(viewer).toMatchObject({ subject: 'demonstration-aniscg', parties: ['PP'] });
    const { scopes } = JSON.parse(JSON.stringify(viewer));
    expect(scopes.length).toBeGreaterThan(0);
    expect(scopes.filter((scope: string) => !scope.endsWith(':read'))).toEqual([]);
    await browser.post('/auth/view', { viewingAs: 'PP' });
    await browser.post('/auth/view', { viewingAs: null });
    expect(await records('demonstration-aniscg')).toEqual([
      { kind: 'SIGNED_IN', party: null },
      { kind: 'VIEWING_AS', party: 'PP' },
      { kind: 'VIEWING_AS', party: null },
    ]);
    expect(await viewerOf(browser)).toMatchObject({ parties: ['ANISCG'], scopes: scopesOfParties(['ANISCG']) });
  });

  it.each([
    ['demonstration-dgpn', { actingAs: 'BOARD' }, 403],
    ['demonstration-dgpn', { viewingAs: 'DGPN' }, 403],
    ['demonstration-dgpn-board', { viewingAs: 'ANISCG' }, 403],
    ['demonstration-dgpn', { actingAs: 'ALL' }, 400],
    ['demonstration-aniscg', { viewingAs: '' }, 400],
  ])('%s may not ask for %j', async (person, body, status) => {
    const browser = await portal.signedIn(person);
    const before = await records(person);
    const response = await browser.post('/auth/view', body);
    expect(response.status).toBe(status);
    expect(await records(person)).toEqual(before);
    expect(await (await browser.open('/auth/session')).json()).toMatchObject({ actingAs: null, viewingAs: null });
  });

  it('a look that cannot be recorded does not take place', async () => {
    const browser = await portal.signedIn('demonstration-aniscg');
    await portal.database.rows('REVOKE INSERT ON gateway.session_record FROM gateway_app');
    try {
      expect((await browser.post('/auth/view', { viewingAs: 'DGPN' })).status).toBe(503);
      expect(await (await browser.open('/auth/session')).json()).toMatchObject({ viewingAs: null });
    } finally {
      await portal.database.rows('GRANT INSERT ON gateway.session_record TO gateway_app');
    }
  });

  it.each([
    'UPDATE gateway.session_record SET party = NULL',
    'DELETE FROM gateway.session_record',
    'TRUNCATE gateway.session_record',
  ])('the record only grows: %s is refused to the service', async (statement) => {
    await expect(portal.database.asApplication(statement)).rejects.toThrow(/permission denied/);
  });

  it('the service owns nothing and makes nothing in its schema', async () => {
    await expect(portal.database.asApplication('CREATE TABLE gateway.other ()')).rejects.toThrow(/permission denied/);
    await expect(portal.database.asApplication('DROP TABLE gateway.session')).rejects.toThrow(/must be owner/);
  });
});
