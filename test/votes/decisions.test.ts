import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';

const NOW = '2026-12-01T09:00:00.000Z';

let stack: TestStack;
let aniscg: Ask;
let board: Ask;
let dgpn: Ask;
let truth: pg.Client;
/** The latest meeting that was held, its day, and the seats there or represented. */
let meetingId: string;
let heldOn: string;
let seatIds: string[];

const MEETINGS =
  '{ boardMeetings(first: 100) { nodes { id heldOn minutesState presences { presence seat { id } } } } }';

beforeAll(async () => {
  stack = await startTestStack({ standsAt: NOW });
  aniscg = await asViewer(stack, { parties: ['ANISCG'] });
  board = await asViewer(stack, { parties: ['BOARD'] });
  dgpn = await asViewer(stack, { parties: ['DGPN'] });
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  const { data } = await aniscg(MEETINGS);
  const meeting = data?.['boardMeetings'].nodes.find(
    (each: { heldOn: string | null; minutesState: string | null; presences: unknown[] }) =>
      each.heldOn !== null && each.minutesState !== 'APPROVED' && each.presences.length > 0,
  );
  meetingId = meeting.id;
  heldOn = meeting.heldOn;
  seatIds = meeting.presences
    .filter(({ presence }: { presence: string }) => presence !== 'ABSENT')
    .map(({ seat }: { seat: { id: string } }) => seat.id);
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

const UNDERTAKING = `id number article origin words recurrence nextDueOn status overdueSince severally
  owedBy { code } owedTo { code } periods { dueOn status owing { code } } resolution { id title }`;
const DECIDE = `mutation ($input: DecideUndertakingInput!) { act: decideUndertaking(input: $input) {
  undertaking { ${UNDERTAKING} } errors { code field message } } }`;

async function done(mutation: string, input: object, ask = aniscg) {
  const { data, errors } = await ask(mutation, { input });
  expect(errors).toEqual([]);
  return data?.['act'];
}

/** A resolution as its votes decide it; left open without a vote. */
async function resolved(choice?: 'FOR' | 'AGAINST'): Promise<{ resolutionId: string; version: number }> {
  const { resolution } = await done(
    'mutation ($input: ProposeResolutionInput!) { act: proposeResolution(input: $input) { resolution { id } } }',
    {
      ...{ meetingId, title: 'Essai', text: 'Le conseil décide.', majority: 'SIMPLE', base: 'CAST', ballot: 'OPEN' },
      idempotencyKey: randomUUID(),
    },
  );
  const resolutionId: string = resolution.id;
  if (choice === undefined) return { resolutionId, version: 1 };
  await done(
    'mutation ($input: RecordOpenBallotInput!) { act: recordOpenBallot(input: $input) { resolution { outcome } } }',
    { resolutionId, version: 1, votes: seatIds.map((seatId) => ({ seatId, choice })) },
  );
  return { resolutionId, version: 2 };
}

const asked = (of: { resolutionId: string; version: number }, changed: object = {}) => ({
  ...{ ...of, words: 'Présenter un bilan.', owedBy: ['DGPN'], owedTo: ['ANISCG'], dueOn: '2027-01-15' },
  ...{ idempotencyKey: randomUUID(), ...changed },
});

const decidedBy = async (resolutionId: string, ask = aniscg) =>
  (await ask('query ($id: ID!) { resolution(id: $id) { undertakings { id number } } }', { id: resolutionId })).data?.[
    'resolution'
  ];

describe('an adopted resolution', () => {
  it('creates a commitment that every party reads, and the resolution only who may read it', async () => {
    const adopted = await resolved('FOR');
    const { undertaking, errors } = await done(DECIDE, asked(adopted));
    expect(errors).toEqual([]);
    expect(undertaking).toMatchObject({
      ...{ article: null, origin: 'BOARD', words: 'Présenter un bilan.', recurrence: 'ONCE', severally: false },
      ...{ number: expect.stringMatching(`^CA-${heldOn.slice(0, 4)}-[0-9]{2}$`), nextDueOn: '2027-01-15' },
      ...{ status: 'DUE_SOON', periods: [{ dueOn: '2027-01-15', status: 'DUE_SOON', owing: [{ code: 'DGPN' }] }] },
      resolution: { id: adopted.resolutionId, title: 'Essai' },
    });
    const read = async (ask: Ask) =>
      (await ask(`query ($id: ID!) { undertaking(id: $id) { ${UNDERTAKING} } }`, { id: undertaking.id })).data?.[
        'undertaking'
      ];
    expect(await read(board)).toEqual(undertaking);
    expect(await read(dgpn)).toEqual({ ...undertaking, resolution: null });
    const [kept] = await decidedBy(adopted.resolutionId, board).then(({ undertakings }) => undertakings);
    expect(kept).toEqual({ id: undertaking.id, number: undertaking.number });
  });

  it('creates one without a day, to be kept as needed', async () => {
    const { undertaking } = await done(DECIDE, asked(await resolved('FOR'), { dueOn: null }));
    expect(undertaking).toMatchObject({ recurrence: 'AS_NEEDED', nextDueOn: null, status: 'ON_TRACK', periods: [] });
  });

  it('numbers one after the other those that are asked for at once, and one key makes one', async () => {
    const adopted = await resolved('FOR');
    const inputs = Array.from({ length: 6 }, () => asked(adopted));
    const acts = await Promise.all([...inputs, ...inputs.slice(0, 2)].map((input) => done(DECIDE, input)));
    expect(acts.flatMap(({ errors }) => errors)).toEqual([]);
    const numbers = new Set(acts.map(({ undertaking }) => undertaking.number));
    expect(numbers.size).toBe(6);
    const { rows } = await truth.query(
      `SELECT count(*)::int AS decided, max(split_part(number, '-', 3)::int) AS last FROM governance.undertaking WHERE article IS NULL`,
    );
    expect(rows[0].last).toBe(rows[0].decided);
  });

  it('creates twenty at most', async () => {
    const adopted = await resolved('FOR');
    for (let index = 0; index < 20; index += 1) expect((await done(DECIDE, asked(adopted))).errors).toEqual([]);
    expect((await done(DECIDE, asked(adopted))).errors).toMatchObject([{ code: 'CONFLICT', field: 'resolutionId' }]);
  });
});

describe('a commitment that the board decided', () => {
  const STANDING = 'query ($id: ID!) { undertaking(id: $id) { status overdueSince nextDueOn } }';
  const OBLIGATIONS = `{ obligations(from: "2026-01-01", to: "2028-01-01", party: DGPN) { obligations { dueOn status undertaking { id } } } }`;
  const RECORD = `mutation ($input: RecordFulfilmentInput!) { act: recordFulfilment(input: $input) {
    undertaking { status overdueSince nextDueOn } errors { code field } } }`;
  const due = async (id: string) =>
    (await dgpn(OBLIGATIONS)).data?.['obligations'].obligations.filter(
      ({ undertaking }: { undertaking: { id: string } }) => undertaking.id === id,
    );

  it('is in the calendar and the reminders of its debtor, overdue by the clock, and fulfilled', async () => {
    const { undertaking } = await done(DECIDE, asked(await resolved('FOR'), { dueOn: heldOn }));
    const { id } = undertaking;
    expect(undertaking).toMatchObject({ status: 'OVERDUE', overdueSince: heldOn, nextDueOn: heldOn });
    expect(await due(id)).toEqual([{ dueOn: heldOn, status: 'OVERDUE', undertaking: { id } }]);
    const inbox = await dgpn('{ notifications(first: 100) { nodes { title sentence stage target { id } } } }');
    const reminder = inbox.data?.['notifications'].nodes.find(
      (each: { target: { id: string } }) => each.target.id === id,
    );
    expect(reminder).toMatchObject({
      stage: 'OVERDUE',
      title: expect.stringContaining(undertaking.number),
      sentence: expect.stringMatching(
        `${undertaking.number}, décidé par le conseil d’administration, devait être tenu`,
      ),
    });
    const kept = { undertakingId: id, party: 'DGPN', occurredOn: '2026-12-01', evidence: { title: 'Bilan' } };
    const early = { ...kept, dueOn: heldOn, occurredOn: '2021-01-01' };
    expect((await done(RECORD, { ...early, idempotencyKey: randomUUID() }, dgpn)).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'occurredOn' },
    ]);
    const without = await done(RECORD, { ...kept, idempotencyKey: randomUUID() }, dgpn);
    expect(without.errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'dueOn' }]);
    const act = await done(RECORD, { ...kept, dueOn: heldOn, idempotencyKey: randomUUID() }, dgpn);
    expect(act).toEqual({ undertaking: { status: 'FULFILLED', overdueSince: null, nextDueOn: null }, errors: [] });
    expect((await dgpn(STANDING, { id })).data?.['undertaking'].status).toBe('FULFILLED');
    expect((await due(id))[0].status).toBe('FULFILLED');
  });

  it('is never changed nor deleted by the service, and nobody else’s resolution gets past PostgreSQL', async () => {
    const { rows } = await truth.query(
      `SELECT has_table_privilege('governance_app', 'governance.undertaking', 'UPDATE') OR
              has_table_privilege('governance_app', 'governance.undertaking', 'DELETE') AS may`,
    );
    expect(rows[0].may).toBe(false);
    const { resolutionId } = await resolved('AGAINST');
    await expect(
      truth.query(
        `INSERT INTO governance.undertaking (id, rank, number, words, owed_by, owed_to, recurrence, resolution_id)
         VALUES ($1, 9000, 'CA-' || $2 || '-999', 'x', '{DGPN}', '{ANISCG}', 'AS_NEEDED', $3)`,
        [randomUUID(), heldOn.slice(0, 4), resolutionId],
      ),
    ).rejects.toMatchObject({ constraint: 'undertaking_of_an_adopted' });
  });
});

describe('a commitment is refused, and nothing is written,', () => {
  it.each<[string, 'FOR' | 'AGAINST' | undefined, object, object]>([
    ['of a rejected resolution', 'AGAINST', {}, { code: 'CONFLICT', message: expect.stringMatching(/rejetée/) }],
    ['before the vote', undefined, {}, { code: 'CONFLICT', message: expect.stringMatching(/pas encore voté/) }],
    ['on another version', 'FOR', { version: 1 }, { code: 'CONFLICT' }],
    ['due before the meeting', 'FOR', { dueOn: '2021-01-01' }, { code: 'BAD_USER_INPUT', field: 'dueOn' }],
    ['owed by the board', 'FOR', { owedBy: ['BOARD'] }, { code: 'BAD_USER_INPUT', field: 'owedBy' }],
    ['owed by nobody', 'FOR', { owedBy: [] }, { code: 'BAD_USER_INPUT', field: 'owedBy' }],
    ['owed twice to one', 'FOR', { owedTo: ['PP', 'PP'] }, { code: 'BAD_USER_INPUT', field: 'owedTo' }],
    ['without a word', 'FOR', { words: ' ' }, { code: 'BAD_USER_INPUT', field: 'words' }],
    ['of 501 characters', 'FOR', { words: 'x'.repeat(501) }, { code: 'BAD_USER_INPUT', field: 'words' }],
  ])('%s', async (_, choice, changed, refusal) => {
    const resolution = await resolved(choice);
    const { undertaking, errors } = await done(DECIDE, asked(resolution, changed));
    expect([undertaking, errors]).toEqual([null, [expect.objectContaining(refusal)]]);
    expect(await decidedBy(resolution.resolutionId)).toEqual({ undertakings: [] });
  });

  it('without the quorum of that day', async () => {
    const { resolutionId, version } = await resolved('FOR');
    await truth.query('UPDATE governance.resolution_count SET quorum = members + 1 WHERE resolution_id = $1', [
      resolutionId,
    ]);
    const { errors } = await done(DECIDE, asked({ resolutionId, version }));
    expect(errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/^Sans quorum/) }]);
  });

  it.each(['SG_CIPDR', 'DGPN', 'BOARD'] as const)('asked for by %s', async (party) => {
    const resolution = await resolved('FOR');
    const ask = await asViewer(stack, { parties: [party] });
    const { data, errors } = await ask(DECIDE, { input: asked(resolution) });
    expect([data?.['act'], errors[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
    expect(await decidedBy(resolution.resolutionId)).toEqual({ undertakings: [] });
  });
});
