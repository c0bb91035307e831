import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '../fixtures/browser.js';
import { startToyPortal, type ToyPortal } from '../fixtures/toy-portal.js';

let portal: ToyPortal;
beforeAll(async () => void (portal = await startToyPortal()));
afterAll(() => portal.stop());

interface Page {
  readonly records: readonly {
    readonly id: string;
    readonly at: string;
    readonly kind: string;
    readonly here: boolean;
  }[];
  readonly before: string | null;
}

async function recordsOf(browser: Browser, query = ''): Promise<Page> {
  const response = await browser.open(`/auth/records${query}`);
  expect(response.status).toBe(200);
  return JSON.parse(await response.text());
}

describe('the records of one’s sessions', () => {
  it('tell when and what, the newest first, and which were made in this very session', async () => {
    const elsewhere = await portal.signedIn('demonstration-aniscg');
    const here = await portal.signedIn('demonstration-aniscg');
    portal.clock.advance(1);
    await here.post('/auth/view', { viewingAs: 'PP' });
    const at = portal.clock.now().toISOString();
    await here.post('/auth/view', { viewingAs: null });
    await elsewhere.post('/auth/logout', {});
    const { records, before } = await recordsOf(here);
    expect(records.map(({ id: _id, at: _at, ...record }) => record)).toEqual([
      { kind: 'SIGNED_OUT', party: null, here: false },
      { kind: 'VIEWING_AS', party: null, here: true },
      { kind: 'VIEWING_AS', party: 'PP', here: true },
      { kind: 'SIGNED_IN', party: null, here: true },
      { kind: 'SIGNED_IN', party: null, here: false },
    ]);
    expect(records[2]?.at).toBe(at);
    expect(before).toBeNull();
  });

  it('are one’s own: no one else’s, whatever one asks for and as whomever one reads', async () => {
    await portal.signedIn('demonstration-dgpn');
    const browser = await portal.signedIn('demonstration-aniscg');
    await browser.post('/auth/view', { viewingAs: 'DGPN' });
    const { records } = await recordsOf(browser, '?subject=demonstration-dgpn');
    const mine = await portal.database.rows(
      `SELECT id::text FROM gateway.session_record WHERE subject = 'demonstration-aniscg' ORDER BY session_record.id DESC`,
    );
    expect(records.map(({ id }) => ({ id }))).toEqual(mine);
  });

  it('come by pages of twenty, none twice and none missing', async () => {
    const browser = await portal.signedIn('demonstration-dgpn-board');
    for (let time = 0; time < 22; time += 1) {
      await browser.post('/auth/view', { actingAs: time % 2 === 0 ? 'BOARD' : null });
    }
    const first = await recordsOf(browser);
    expect(first.records).toHaveLength(20);
    const second = await recordsOf(browser, `?before=${first.before}`);
    expect([second.records.length, second.before]).toEqual([3, null]);
    const all = [...first.records, ...second.records];
    expect(all.map(({ kind }) => kind)).toEqual([...Array<string>(22).fill('ACTING_AS'), 'SIGNED_IN']);
    const ids = all.map(({ id }) => Number(id));
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
  });

  it.each(['x', '-1', '0', '1.5', '9'.repeat(30), '', '1%27'])('before « %s » are refused', async (before) => {
    const browser = await portal.signedIn('demonstration-pp');
    const response = await browser.open(`/auth/records?before=${before}`, { accept: 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('are told to nobody who is not signed in, are kept in no cache and can only be read', async () => {
    const refused = await portal.browser().open('/auth/records', { accept: 'application/json' });
    expect(refused.status).toBe(401);
    const browser = await portal.signedIn('demonstration-pp');
    expect((await browser.open('/auth/records')).headers.get('cache-control')).toBe('no-store');
    expect((await browser.post('/auth/records', {})).status).toBe(404);
  });
});
