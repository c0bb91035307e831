import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTIES, type Party } from '@iscg/access';
import { eventually } from '../service/portal-process.js';
import { lineOf, openInboxes, type InboxDesk } from './inbox-desk.js';

let desk: InboxDesk;
beforeAll(async () => {
  desk = await openInboxes();
});
afterAll(() => desk.close());

/** Unsigned amendments as funding's own tables hold them. */
const UNSIGNED = `
  SELECT DISTINCT s.party_code AS party, a.id FROM funding.amendment a
  JOIN funding.amendment_signatory s ON s.amendment_id = a.id
  JOIN funding.amendment_step opened ON opened.amendment_id = a.id AND opened.kind = 'OPENED'
  WHERE a.in_force_on IS NULL AND a.withdrawn_on IS NULL AND NOT EXISTS (
    SELECT FROM funding.amendment_signature g WHERE g.amendment_id = a.id AND g.capacity = s.capacity
      AND g.revision = (SELECT max(r.revision) FROM funding.amendment_revision r WHERE r.amendment_id = a.id))`;
const UNANSWERED = `
  SELECT 'ANISCG' AS party, 'TRAINING_REQUEST' AS type, id FROM training.training_request WHERE state = 'PENDING'
  UNION ALL SELECT party, 'VENUE_OFFER', id FROM training.venue_offer WHERE state = 'ASKED'`;
const OBLIGATIONS = `{ obligations(from: "2022-01-01", to: "2026-12-01") { obligations { dueOn status owing { code } undertaking { id } } }
  later: obligations(from: "2026-12-02", to: "2027-03-01") { obligations { dueOn status owing { code } undertaking { id } } } }`;

interface Owed {
  readonly dueOn: string;
  readonly status: string;
  readonly owing: readonly { readonly code: string }[];
  readonly undertaking: { readonly id: string };
}

/** What a party has to be reminded of, from the tables and the calendar of dues, never from the inbox. */
async function expected(party: Party): Promise<string[]> {
  const { rows: unsigned } = await desk.truth.query<{ party: string; id: string }>(UNSIGNED);
  const { rows: unanswered } = await desk.truth.query<{ party: string; type: string; id: string }>(UNANSWERED);
  const { data } = await (await desk.ask({ parties: ['SG_CIPDR'] }))(OBLIGATIONS);
  const owed: Owed[] = [...data?.['obligations'].obligations, ...data?.['later'].obligations];
  const debtor = party === 'BOARD' ? 'ANISCG' : party;
  return [
    ...unsigned.filter((one) => one.party === party).map(({ id }) => `SIGNATURE WAITING ${party} AMENDMENT ${id} `),
    ...unanswered.filter((one) => one.party === party).map(({ type, id }) => `ANSWER WAITING ${party} ${type} ${id} `),
    ...owed
      .filter(({ status, owing }) => status !== 'ON_TRACK' && owing.some(({ code }) => code === debtor))
      .map(({ status, undertaking, dueOn }) => `OBLIGATION ${status} ${party} UNDERTAKING ${undertaking.id} ${dueOn}`),
  ].sort();
}

describe('the inbox', () => {
  it.each(PARTIES)('%s finds all that it has still to do, and nothing of another party', async (party) => {
    const { nodes, totalCount } = await desk.inbox({ parties: [party] });
    expect(nodes.map(lineOf).sort()).toEqual(await expected(party));
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(0);
    expect([...new Set(nodes.map(({ party: { code } }) => code))]).toEqual([party]);
  });

  it('of a person of two parties holds what both have to do', async () => {
    const { nodes } = await desk.inbox({ parties: ['DGPN', 'BOARD'] });
    expect(nodes.map(lineOf).sort()).toEqual([...(await expected('DGPN')), ...(await expected('BOARD'))].sort());
  });

  it('begins with what is most pressing, the oldest first, page by page without a gap', async () => {
    const { nodes } = await desk.inbox({ parties: ['ANISCG'] });
    const order = ['OVERDUE', 'DUE_SOON', 'WAITING'];
    const places = nodes.map(({ stage, dueOn, since }) => `${order.indexOf(stage)} ${dueOn ?? since}`);
    expect(places).toEqual([...places].sort());
    const first = await desk.inbox({ parties: ['ANISCG'] }, { first: 2 });
    const rest = await desk.inbox({ parties: ['ANISCG'] }, { after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  });

  it('tells in French what is awaited and since when, and leads to it', async () => {
    const { nodes } = await desk.inbox({ parties: ['DGPN'] }, { kind: 'SIGNATURE' });
    expect(nodes).toEqual([
      expect.objectContaining({
        title: 'AVENANT-2026-03 à signer',
        sentence: 'L’avenant AVENANT-2026-03, ouvert à la signature le 15 juin 2026, attend votre signature.',
        since: '2026-06-15',
        dueOn: null,
      }),
    ]);
  });

  it('says of a commitment of the convention that it is of the convention', async () => {
    const { nodes } = await desk.inbox({ parties: ['ANISCG'] }, { kind: 'OBLIGATION' });
    const { sentence } = nodes.find(({ title }) => title.startsWith('Engagement ART')) ?? {};
    expect(sentence).toMatch(/^L’engagement ART\S+ de la convention (devait être|est à) /);
  });

  it('does not exist for an application, which nobody reads over the shoulder of', async () => {
    const ask = await desk.ask({ parties: ['DGPN'], application: 'robot', scopes: ['governance:read'] });
    for (const document of [
      '{ notifications { totalCount } }',
      '{ notificationPreferences { kind } }',
      'mutation { markNotificationsRead(input: { ids: [] }) { unread } }',
      'mutation { setNotificationPreference(input: { kind: ANSWER, byEmail: NEVER }) { errors { code } } }',
    ]) {
      const { errors } = await ask(document);
      expect([document, errors[0]?.extensions]).toMatchObject([
        document,
        { code: 'FORBIDDEN', rule: 'own-notifications' },
      ]);
    }
  });

  it('tells a person who is bound to a département of the requests there, and of what has none', async () => {
    const { nodes: all } = await desk.inbox({ parties: ['DGPN'] });
    const { rows } = await desk.truth.query<{ id: string; department: string }>(
      `SELECT id, department_code AS department FROM training.venue_offer WHERE party = 'DGPN' AND state = 'ASKED' ORDER BY id`,
    );
    const department = rows[0]?.department ?? '';
    const there = new Set(rows.filter((row) => row.department === department).map(({ id }) => id));
    const { nodes } = await desk.inbox({ parties: ['DGPN'], departments: [department] });
    expect(nodes.map(lineOf)).toEqual(
      all.filter(({ kind, target }) => kind !== 'ANSWER' || there.has(target.id)).map(lineOf),
    );
  });
});

describe('what a person has read and chosen', () => {
  const MARK =
    'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { unread errors { code field } } }';
  const CHOOSE = `mutation ($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) { preference { kind byEmail } errors { code } } }`;

  it('is marked for that person alone, once and for all', async () => {
    const dgpn = await desk.ask({ parties: ['DGPN'] });
    const before = await desk.inbox({ parties: ['DGPN'] });
    const [first] = before.nodes;
    const marked = { unread: before.totalCount - 1, errors: [] };
    for (const _time of ['once', 'again']) {
      const { data } = await dgpn(MARK, { input: { ids: [first?.id] } });
      expect(data).toEqual({ markNotificationsRead: marked });
    }
    const { nodes } = await desk.inbox({ parties: ['DGPN'] });
    expect(nodes.filter(({ read }) => read).map(({ id }) => id)).toEqual([first?.id]);
    expect((await desk.inbox({ parties: ['DGPN'] }, { unreadOnly: true })).totalCount).toBe(before.totalCount - 1);
    const colleague = await desk.inbox({ parties: ['DGPN', 'BOARD'] });
    expect(colleague.nodes.filter(({ read }) => read)).toEqual([]);
    expect(colleague.nodes.map(({ id }) => id)).toContain(first?.id);
  });

  it('is not marked for what another party is reminded of', async () => {
    const [other] = (await desk.inbox({ parties: ['PP'] })).nodes;
    const before = await desk.inbox({ parties: ['DGGN'] });
    const { data } = await (await desk.ask({ parties: ['DGGN'] }))(MARK, { input: { ids: [other?.id] } });
    expect(data?.['markNotificationsRead']).toEqual({ unread: before.totalCount, errors: [] });
    const { rows } = await desk.truth.query('SELECT DISTINCT person FROM governance.notification_read');
    expect(rows).toEqual([{ person: 'demonstration-dgpn' }]);
  });

  it.each<[string, readonly string[]]>([
    ['none', []],
    ['what is no identifier', ['x']],
    [
      'more than a hundred',
      Array.from({ length: 101 }, (_, index) => `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`),
    ],
  ])('is refused for %s, and nothing is marked', async (_what, ids) => {
    const { data } = await (await desk.ask({ parties: ['PP'] }))(MARK, { input: { ids } });
    expect(data?.['markNotificationsRead']).toEqual({
      unread: null,
      errors: [{ code: 'BAD_USER_INPUT', field: 'ids' }],
    });
  });

  it('is a daily letter of what is new, unless the person chooses otherwise, kind by kind', async () => {
    const pp = await desk.ask({ parties: ['PP'] });
    const chosen = async () =>
      (await pp('{ notificationPreferences { kind byEmail } }')).data?.['notificationPreferences'].map(
        ({ kind, byEmail }: { kind: string; byEmail: string }) => `${kind} ${byEmail}`,
      );
    expect(await chosen()).toEqual(['OBLIGATION DAILY', 'SIGNATURE DAILY', 'ANSWER DAILY']);
    for (const byEmail of ['WEEKLY', 'NEVER', 'NEVER']) {
      const { data } = await pp(CHOOSE, { input: { kind: 'SIGNATURE', byEmail } });
      const answered = { preference: { kind: 'SIGNATURE', byEmail }, errors: [] };
      expect(data).toEqual({ setNotificationPreference: answered });
    }
    expect(await chosen()).toEqual(['OBLIGATION DAILY', 'SIGNATURE NEVER', 'ANSWER DAILY']);
    const { rows } = await desk.truth.query(`SELECT person, kind, by_email FROM governance.notification_preference`);
    expect(rows).toEqual([{ person: 'demonstration-pp', kind: 'SIGNATURE', by_email: 'NEVER' }]);
  });
});

describe('what is kept for a term', () => {
  /** One row that is past its term, and one that is not yet. */
  const KEPT: readonly (readonly [string, string, string])[] = [
    [
      'governance.notification_read',
      'person',
      `INSERT INTO governance.notification_read (person, notification_id, read_at)
         VALUES ('old', gen_random_uuid(), now() - interval '25 months'), ('young', gen_random_uuid(), now() - interval '23 months')`,
    ],
    [
      'gateway.session_record',
      'subject',
      `INSERT INTO gateway.session_record (subject, at, kind, session_fingerprint)
         VALUES ('old', now() - interval '13 months', 'SIGNED_IN', repeat('a', 64)),
                ('young', now() - interval '11 months', 'SIGNED_IN', repeat('b', 64))`,
    ],
    [
      'training.outgoing_event',
      'kind',
      `INSERT INTO training.outgoing_event (kind, body, delivered_at)
         VALUES ('old', '{}', now() - interval '91 days'), ('young', '{}', now() - interval '89 days')`,
    ],
  ];

  it('is forgotten by the work of the night, and nothing else with it', async () => {
    const { truth } = desk;
    const left = async () => {
      const kept = KEPT.map(
        ([table, name]) => `SELECT '${table} ' || ${name} AS row FROM ${table} WHERE ${name} IN ('old', 'young')`,
      );
      const { rows } = await truth.query<{ row: string }>(kept.join(' UNION ALL '));
      return rows.map(({ row }) => row).sort();
    };
    for (const [, , insert] of KEPT) expect((await truth.query(insert)).rowCount).toBe(2);
    await truth.query(`INSERT INTO jobs.job (name, policy) VALUES ('forget-old', 'short') ON CONFLICT DO NOTHING`);
    const young = KEPT.map(([table]) => `${table} young`).sort();
    await eventually('the old forgotten', async () => !(await left()).some((row) => row.endsWith(' old')));
    expect(await left()).toEqual(young);
  });
});
