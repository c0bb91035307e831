import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { asViewer, startTestStack, type Ask, type GraphAnswer, type TestStack } from '@iscg/test-kit';

let stack: TestStack;
let aniscg: Ask;
let truth: pg.Client;
let rooms: { venues: string[]; programme: string };

beforeAll(async () => {
  stack = await startTestStack({ standsAt: '2026-12-01T09:00:00.000Z' });
  aniscg = await asViewer(stack, { parties: ['ANISCG'] });
  truth = new pg.Client(stack.databaseUrl);
  await truth.connect();
  const { data } = await aniscg('{ venues { nodes { id } } programmes(first: 1) { nodes { id } } }');
  rooms = {
    venues: data?.['venues'].nodes.map(({ id }: { id: string }) => id),
    programme: data?.['programmes'].nodes[0].id,
  };
});
afterAll(async () => {
  await truth.end();
  await stack.stop();
});

const plan = (day: string, venueId: string | undefined, seats: number) => ({
  programmeId: rooms.programme,
  venueId,
  startsAt: `${day}T08:00:00Z`,
  endsAt: `${day}T16:00:00Z`,
  seats,
  hostParty: 'ANISCG',
  trainerIds: [],
  idempotencyKey: randomUUID(),
});
const CREATE =
  'mutation ($input: CreateSessionInput!) { act: createSession(input: $input) { session { id version } errors { code field } } }';
const OPEN =
  'mutation ($input: SessionVersionInput!) { act: openSession(input: $input) { session { id version } errors { code field } } }';
const ENROL =
  'mutation ($input: EnrolInput!) { act: enrol(input: $input) { enrolment { id state } errors { code field } } }';
const WITHDRAW =
  'mutation ($input: WithdrawEnrolmentInput!) { act: withdrawEnrolment(input: $input) { enrolment { state } errors { code } } }';

/** A caller told that the service is too busy asks again, as its message says. */
async function insist(ask: Ask, query: string, input: object): Promise<GraphAnswer> {
  for (;;) {
    const answer = await ask(query, { input });
    if (!answer.errors.some(({ extensions }) => extensions.code === 'UNAVAILABLE')) return answer;
  }
}

describe('A venue that ten sessions ask for at once', () => {
  it('goes to exactly one of them, and the others are told why', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => insist(aniscg, CREATE, plan('2031-03-03', rooms.venues[0], 5))),
    );
    const acts = answers.map(({ data }) => data?.['act']);
    expect(acts.filter(({ session }) => session !== null)).toHaveLength(1);
    expect(acts.flatMap(({ errors }) => errors)).toEqual(
      Array.from({ length: 9 }, () => ({ code: 'CONFLICT', field: 'venueId' })),
    );
    const { rows } = await truth.query("SELECT 1 FROM training.session WHERE starts_at::date = '2031-03-03'");
    expect(rows).toHaveLength(1);
  });
});

describe('Ten seats that a hundred persons ask for at once', () => {
  it('go to ten; ninety wait in one order, in which they move up when ten withdraw at once', async () => {
    const draft = await aniscg(CREATE, { input: plan('2031-04-07', rooms.venues[1], 10) });
    await aniscg(OPEN, { input: draft.data?.['act'].session });
    const sessionId: string = draft.data?.['act'].session.id;
    const parties = ['DGPN', 'DGGN', 'PP', 'SG_CIPDR'] as const;
    const asks = await Promise.all(parties.map((party) => asViewer(stack, { parties: [party] })));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => {
        const turn = index % parties.length;
        const person = { sessionId, party: parties[turn], personLabel: `Agent ${index}`, idempotencyKey: randomUUID() };
        return insist(asks[turn] ?? aniscg, ENROL, person);
      }),
    );
    const given = answers.map(({ data }) => data?.['act'].enrolment.state);
    expect(given.filter((state) => state === 'CONFIRMED')).toHaveLength(10);
    expect(given.filter((state) => state === 'WAITLISTED')).toHaveLength(90);
    const order = async () =>
      (
        await truth.query<{ id: string; state: string }>(
          'SELECT id, state FROM training.enrolment WHERE session_id = $1 ORDER BY rank',
          [sessionId],
        )
      ).rows;
    const asked = await order();
    expect(asked.map(({ state }) => state)).toEqual([...Array(10).fill('CONFIRMED'), ...Array(90).fill('WAITLISTED')]);
    const leaving = asked.filter((_, place) => place < 10 || (place >= 20 && place < 30));
    const left = await Promise.all(leaving.map(({ id }) => insist(aniscg, WITHDRAW, { id })));
    expect(left.map(({ data }) => data?.['act'].enrolment.state)).toEqual(leaving.map(() => 'WITHDRAWN'));
    const live = (await order()).filter(({ state }) => state !== 'WITHDRAWN');
    expect(live.map(({ state }) => state)).toEqual([...Array(10).fill('CONFIRMED'), ...Array(70).fill('WAITLISTED')]);
    expect(live.map(({ id }) => id)).toEqual(asked.filter((one) => !leaving.includes(one)).map(({ id }) => id));
  });
});
