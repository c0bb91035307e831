import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Party } from '@iscg/access';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';

interface Seat {
  readonly id: string;
  readonly office: string;
  readonly party: { readonly code: Party } | null;
}

let stack: TestStack;
let aniscg: Ask;
let truth: pg.Client;
/** The latest meeting that was held, and its seats: there or represented, and absent. */
let meetingId: string;
let attending: Seat[];
let absent: Seat[];
let expired: Seat;

const MEETINGS = `{ boardMeetings(first: 100) { nodes { id heldOn minutesState presences { presence seat { id office party { code } } } } } }`;
const SEATS = 'query ($asOf: Date) { boardSeats(first: 100, asOf: $asOf) { nodes { id office endsOn } } }';

beforeAll(async () => {
  stack = await startTestStack({ standsAt: '2026-12-01T09:00:00.000Z' });
  aniscg = await asViewer(stack, { parties: ['ANISCG'] });
  truth = new pg.Client({ connectionString: stack.databaseUrl });
  await truth.connect();
  const { data } = await aniscg(MEETINGS);
  const open = data?.['boardMeetings'].nodes.filter(
    (meeting: { heldOn: string | null; minutesState: string | null; presences: unknown[] }) =>
      meeting.heldOn !== null && meeting.minutesState !== 'APPROVED' && meeting.presences.length > 0,
  );
  const presences: { presence: string; seat: Seat }[] = open[0].presences;
  meetingId = open[0].id;
  attending = presences.filter(({ presence }) => presence !== 'ABSENT').map(({ seat }) => seat);
  absent = presences.filter(({ presence }) => presence === 'ABSENT').map(({ seat }) => seat);
  const before = await aniscg(SEATS, { asOf: '2023-01-01' });
  expired = before.data?.['boardSeats'].nodes.find(({ endsOn }: { endsOn: string | null }) => endsOn !== null);
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

const RESOLUTION = `id version outcome closedOn votesFor votesAgainst abstentions members attending quorum
  votes { choice seat { id } } voters { id }`;
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { act: ${name}(input: $input) { resolution { ${RESOLUTION} } errors { code field message } } }`;
const PROPOSE = act('proposeResolution', 'ProposeResolutionInput');
const OPEN = act('recordOpenBallot', 'RecordOpenBallotInput');
const SECRET = act('recordSecretBallot', 'RecordSecretBallotInput');

async function done(mutation: string, input: object, ask = aniscg) {
  const { data, errors } = await ask(mutation, { input });
  expect(errors).toEqual([]);
  return data?.['act'];
}

async function proposed(changed: object = {}): Promise<string> {
  const rule = { majority: 'SIMPLE', base: 'CAST', ballot: 'OPEN' };
  const { resolution, errors } = await done(PROPOSE, {
    ...{ meetingId, title: 'Essai', text: 'Le conseil décide.', ...rule, ...changed },
    idempotencyKey: randomUUID(),
  });
  expect(errors).toEqual([]);
  return resolution.id;
}

const read = async (id: string) =>
  (await aniscg(`query ($id: ID!) { resolution(id: $id) { ${RESOLUTION} } }`, { id })).data?.['resolution'];

const votesOf = (seats: readonly Seat[], choice = 'FOR') => seats.map(({ id: seatId }) => ({ seatId, choice }));

describe('an open ballot', () => {
  it('is recorded whole, closed at once, and its outcome follows from the votes', async () => {
    const resolutionId = await proposed({ majority: 'ABSOLUTE' });
    const [first, second, ...others] = attending;
    if (!first || !second) throw new Error('too few attended');
    const votes = [...votesOf(others), ...votesOf([first], 'AGAINST'), ...votesOf([second], 'ABSTAIN')];
    const { resolution } = await done(OPEN, { resolutionId, version: 1, votes });
    expect(resolution).toMatchObject({ outcome: 'ADOPTED', votesFor: others.length, votesAgainst: 1, abstentions: 1 });
    expect(resolution).toMatchObject({ closedOn: '2026-12-01', attending: attending.length, voters: [], version: 2 });
    expect(
      new Map(resolution.votes.map(({ seat, choice }: { seat: Seat; choice: string }) => [seat.id, choice])),
    ).toEqual(new Map(votes.map(({ seatId, choice }) => [seatId, choice])));
    const again = await done(OPEN, { resolutionId, version: 2, votes });
    expect(again).toMatchObject({ resolution: null, errors: [{ code: 'CONFLICT', field: 'version' }] });
  });

  it('that ends in a tie adopts nothing', async () => {
    const resolutionId = await proposed();
    const pairs = attending.slice(0, 4);
    const votes = [...votesOf(pairs.slice(0, 2)), ...votesOf(pairs.slice(2), 'AGAINST')];
    expect((await done(OPEN, { resolutionId, version: 1, votes })).resolution.outcome).toBe('REJECTED');
  });

  it('that twenty record at once is recorded once', async () => {
    const resolutionId = await proposed();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        aniscg(OPEN, { input: { resolutionId, version: 1, votes: votesOf(attending) } }),
      ),
    );
    const acts = answers.flatMap(({ data }) => data?.['act'] ?? []);
    expect(acts.filter(({ resolution }) => resolution !== null)).toHaveLength(1);
    expect((await read(resolutionId)).votes).toHaveLength(attending.length);
  });

  it.each<[string, () => readonly Seat[], RegExp]>([
    ['of a seat whose mandate has expired', () => [expired], /n’a plus de mandat depuis le/],
    ['of a seat that is absent and not represented', () => absent.slice(0, 1), /ni présent ni représenté/],
    ['of one seat twice', () => [...attending.slice(0, 1), ...attending.slice(0, 1)], /une voix par siège/],
  ])('refuses the vote %s, and nothing is written', async (_, voting, message) => {
    const resolutionId = await proposed();
    const { errors } = await done(OPEN, { resolutionId, version: 1, votes: votesOf(voting()) });
    expect(errors).toEqual([{ code: 'BAD_USER_INPUT', field: 'votes', message: expect.stringMatching(message) }]);
    expect(await read(resolutionId)).toMatchObject({ outcome: null, votes: [], version: 1 });
  });

  it('on the subsidy of a funder refuses the vote of its own seat, with the rule, unless the rule of the day lifts it', async () => {
    const own = attending.find(({ party }) => party !== null);
    if (!own) throw new Error('no seat by right attended');
    const { data } = await aniscg(
      'mutation ($input: SetBoardConflictRuleInput!) { set: setBoardConflictRule(input: $input) { rule { ownLineAbstains } errors { code } } }',
      {
        input: { effectiveOn: '2026-12-02', ownLineAbstains: false, source: 'Essai', idempotencyKey: randomUUID() },
      },
    );
    // From tomorrow: the meeting of this ballot was held before.
    expect(data?.['set']).toEqual({ rule: { ownLineAbstains: false }, errors: [] });
    const resolutionId = await proposed({ concernsParty: own.party?.code });
    const refused = await done(OPEN, { resolutionId, version: 1, votes: votesOf(attending) });
    expect(refused.errors).toMatchObject([
      { field: 'votes', message: expect.stringMatching(/sa propre subvention \(règle/) },
    ]);
    const others = attending.filter(({ id }) => id !== own.id);
    expect((await done(OPEN, { resolutionId, version: 1, votes: votesOf(others) })).resolution.outcome).toBe('ADOPTED');
    await truth.query(`INSERT INTO governance.board_conflict_rule (id, effective_on, own_line_abstains, source, recorded_on)
      VALUES (gen_random_uuid(), '2026-01-01', false, 'Essai', '2025-12-31')`);
    const lifted = await proposed({ concernsParty: own.party?.code });
    const all = await done(OPEN, { resolutionId: lifted, version: 1, votes: votesOf(attending) });
    await truth.query(`DELETE FROM governance.board_conflict_rule WHERE effective_on = '2026-01-01'`);
    expect(all).toMatchObject({ resolution: { outcome: 'ADOPTED', votesFor: attending.length }, errors: [] });
  });
});

it('In the demonstration every ballot of an older meeting is closed, with the seats that have no funder too', async () => {
  const { rows } = await truth.query(
    `SELECT m.meets_on::text AS day, r.title FROM governance.resolution r JOIN governance.board_meeting m ON m.id = r.meeting_id
     WHERE r.meeting_id <> $1 AND NOT EXISTS (SELECT FROM governance.resolution_count c WHERE c.resolution_id = r.id)`,
    [meetingId],
  );
  expect(rows).toEqual([]);
  const elected = await truth.query<{ votes: number }>(
    `SELECT count(*)::int AS votes FROM governance.resolution_vote v JOIN governance.board_seat s ON s.id = v.seat_id
     JOIN governance.resolution r ON r.id = v.resolution_id WHERE s.party_code IS NULL AND r.concerns_party IS NULL`,
  );
  expect(elected.rows[0]?.votes).toBeGreaterThan(0);
});

describe('a secret ballot', () => {
  const counted = (resolutionId: string, seats: readonly Seat[], votesFor: number, votesAgainst: number) => ({
    ...{ resolutionId, version: 1, voterSeatIds: seats.map(({ id }) => id) },
    ...{ votesFor, votesAgainst, abstentions: seats.length - votesFor - votesAgainst },
  });

  it('keeps tallies and a roll, and nothing that links a voter to a vote', async () => {
    const resolutionId = await proposed({ ballot: 'SECRET' });
    const voted = attending.toReversed();
    const { resolution } = await done(SECRET, counted(resolutionId, voted, voted.length - 2, 1));
    expect(resolution).toMatchObject({ outcome: 'ADOPTED', votesAgainst: 1, abstentions: 1, votes: [] });
    expect(new Set(resolution.voters.map(({ id }: Seat) => id))).toEqual(new Set(voted.map(({ id }) => id)));
    const roll = await truth.query('SELECT * FROM governance.resolution_voter WHERE resolution_id = $1 ORDER BY ctid', [
      resolutionId,
    ]);
    expect(roll.fields.map(({ name }) => name)).toEqual(['resolution_id', 'seat_id']);
    expect(roll.rows.map(({ seat_id: seat }) => seat)).toEqual(voted.map(({ id }) => id).sort());
    const links = await truth.query('SELECT 1 FROM governance.resolution_vote WHERE resolution_id = $1', [
      resolutionId,
    ]);
    expect(links.rows).toEqual([]);
  });

  it('is refused with fewer than three voters, whose votes the count would tell', async () => {
    const resolutionId = await proposed({ ballot: 'SECRET' });
    const { errors } = await done(SECRET, counted(resolutionId, attending.slice(0, 2), 2, 0));
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'voterSeatIds' }]);
  });

  it('is refused when the count is not that of the voters, or a voter is absent', async () => {
    const resolutionId = await proposed({ ballot: 'SECRET' });
    const count = { ...counted(resolutionId, attending, 3, 0), abstentions: 0, votesAgainst: 0 };
    expect((await done(SECRET, { ...count, votesFor: attending.length + 1 })).errors).toMatchObject([
      { field: 'votesFor' },
    ]);
    const stranger = [...attending, ...absent.slice(0, 1)];
    const refused = await done(SECRET, counted(resolutionId, stranger, stranger.length, 0));
    expect(refused.errors).toMatchObject([{ field: 'voterSeatIds', message: expect.stringMatching(/ni présent/) }]);
    expect(await read(resolutionId)).toMatchObject({ outcome: null, voters: [] });
  });

  it('is not recorded seat by seat, nor an open one by its count', async () => {
    const secret = await proposed({ ballot: 'SECRET' });
    const named = await done(OPEN, { resolutionId: secret, version: 1, votes: votesOf(attending) });
    expect(named.errors).toMatchObject([{ code: 'CONFLICT', field: 'resolutionId' }]);
    const open = await proposed();
    const count = await done(SECRET, counted(open, attending, attending.length, 0));
    expect(count.errors).toMatchObject([{ code: 'CONFLICT', field: 'resolutionId' }]);
  });
});

describe('the resolutions of the board', () => {
  it.each<Party>(['SG_CIPDR', 'DGPN', 'DGGN', 'PP'])('are closed to %s as such', async (party) => {
    const ask = await asViewer(stack, { parties: [party] });
    const { data, errors } = await ask('{ resolutions { totalCount } }');
    expect([data, errors[0]?.extensions]).toMatchObject([{ resolutions: null }, { rule: 'board-meetings' }]);
    const one = await ask('query ($id: ID!) { resolution(id: $id) { id } }', { id: await proposed() });
    expect(one.data).toEqual({ resolution: null });
  });

  it('are read by the board, which writes none of them', async () => {
    const board = await asViewer(stack, { parties: ['BOARD'] });
    const { data } = await board('{ resolutions(first: 100) { totalCount nodes { outcome } } }');
    expect(data?.['resolutions'].totalCount).toBeGreaterThan(10);
    const { errors } = await board(OPEN, { input: { resolutionId: await proposed(), version: 1, votes: [] } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'keeps-meetings' });
  });

  it('are in no state but what their votes decide: nobody types an outcome, and no page skips or repeats one', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<Ask>> = await aniscg(
        'query ($after: String) { resolutions(first: 7, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const { nodes, pageInfo, totalCount } = page.data?.['resolutions'];
      seen.push(...nodes.map(({ id }: Seat) => id));
      if (!pageInfo.hasNextPage) {
        expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
        return;
      }
      after = pageInfo.endCursor;
    }
  });
});
