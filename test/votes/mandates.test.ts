import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Party } from '@iscg/access';
import { asViewer, startTestStack, type Ask, type TestStack } from '@iscg/test-kit';

let stack: TestStack;
let aniscg: Ask;
beforeAll(async () => {
  stack = await startTestStack({ standsAt: '2026-12-01T09:00:00.000Z' });
  aniscg = await asViewer(stack, { parties: ['ANISCG'] });
});
afterAll(() => stack.stop());

const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { act: ${name}(input: $input) { seat { id office holderName startsOn endsOn endKind endReason version } errors { code field message } } }`;
const ELECT = act('electBoardMember', 'ElectBoardMemberInput');
const RENEW = act('renewMandate', 'RenewMandateInput');
const END = act('endMandate', 'EndMandateInput');

const election = (office: string, holder: string, startsOn: string, endsOn: string | null) => ({
  input: { office, holder, startsOn, endsOn, idempotencyKey: randomUUID() },
});

async function done(mutation: string, variables: object) {
  const { data, errors } = await aniscg(mutation, variables as Readonly<Record<string, unknown>>);
  expect(errors).toEqual([]);
  return data?.['act'];
}

async function seatsOn(asOf: string, ask = aniscg) {
  const { data } = await ask(
    'query ($asOf: Date) { boardSeats(first: 100, asOf: $asOf) { nodes { id office holderName } } }',
    {
      asOf,
    },
  );
  return data?.['boardSeats'].nodes as { id: string; office: string; holderName: string | null }[];
}

const officesOf = async (asOf: string) => (await seatsOn(asOf)).map(({ office }) => office);

describe('a member elected to the board', () => {
  it('sits from the first day to the last, and goes on once renewed', async () => {
    const { seat } = await done(ELECT, election('Outre-mer', 'Robin Exemple-Tilleul', '2027-01-01', '2027-12-31'));
    expect(seat).toMatchObject({ office: 'Outre-mer', version: 1, endKind: null });
    for (const [day, sits] of [
      ['2026-12-31', false],
      ['2027-01-01', true],
      ['2027-12-31', true],
      ['2028-01-01', false],
    ] as const)
      // prettier-ignore
      expect([day, (await officesOf(day)).includes('Outre-mer')]).toEqual([day, sits]);
    const renewed = await done(RENEW, { input: { seatId: seat.id, version: 1, endsOn: '2029-12-31' } });
    expect(renewed.seat).toMatchObject({
      holderName: 'Robin Exemple-Tilleul',
      startsOn: '2028-01-01',
      endsOn: '2029-12-31',
    });
    const again = await done(RENEW, { input: { seatId: seat.id, version: 1, endsOn: '2029-12-31' } });
    expect(again).toMatchObject({ seat: null, errors: [{ code: 'CONFLICT', field: 'startsOn' }] });
  });

  it('is refused a seat that another holds, and a second seat on the same days', async () => {
    const [, , , , held] = await seatsOn('2026-12-01');
    const taken = await done(ELECT, election(held?.office ?? '', 'Noa Exemple-Aubépine', '2026-12-01', null));
    expect(taken).toMatchObject({ seat: null, errors: [{ code: 'CONFLICT', field: 'startsOn' }] });
    const twice = await done(
      ELECT,
      election('Siège nouveau', (held?.holderName ?? '').toUpperCase(), '2026-12-01', null),
    );
    expect(twice).toMatchObject({ seat: null, errors: [{ code: 'CONFLICT', field: 'holder' }] });
    expect(await officesOf('2026-12-01')).not.toContain('Siège nouveau');
  });

  it('is recorded once, of twenty who record it at once for the same seat', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        aniscg(ELECT, election('Siège disputé', `Sam Exemple-${index}`, '2027-02-01', null)),
      ),
    );
    const acts = answers.flatMap(({ data }) => data?.['act'] ?? []);
    expect(acts.filter(({ seat }) => seat !== null)).toHaveLength(1);
    expect((await officesOf('2027-02-01')).filter((office) => office === 'Siège disputé')).toHaveLength(1);
  });

  it('may resign: the mandate ends on that day, with a reason that a directorate does not read', async () => {
    const { seat } = await done(ELECT, election('Siège quitté', 'Lou Exemple-Genêt', '2026-01-01', '2028-12-31'));
    const ended = { seatId: seat.id, version: 1, kind: 'RESIGNATION', endedOn: '2026-11-30', reason: 'Mutation' };
    expect((await done(END, { input: ended })).seat).toMatchObject({
      endsOn: '2026-11-30',
      endKind: 'RESIGNATION',
      version: 2,
    });
    expect(await officesOf('2026-11-30')).toContain('Siège quitté');
    expect(await officesOf('2026-12-01')).not.toContain('Siège quitté');
    expect((await done(END, { input: ended })).errors).toMatchObject([{ code: 'CONFLICT', field: 'version' }]);
    const renewal = await done(RENEW, { input: { seatId: seat.id, version: 2 } });
    expect(renewal.errors).toMatchObject([{ code: 'CONFLICT', field: 'seatId' }]);
    const directorate = await asViewer(stack, { parties: ['DGPN'] });
    const READ = 'query ($id: ID!) { boardSeat(id: $id) { endsOn holderName endKind endReason } }';
    const read = await directorate(READ, { id: seat.id });
    expect(read.data?.['boardSeat']).toEqual({
      endsOn: '2026-11-30',
      holderName: null,
      endKind: null,
      endReason: null,
    });
    expect(new Set(read.errors.map(({ extensions }) => extensions.rule))).toEqual(
      new Set(['elected-holder-of-the-board']),
    );
  });

  it.each<[string, string, string]>([
    ['before the mandate', '2026-05-31', 'endedOn'],
    ['on its last day', '2028-05-31', 'endedOn'],
  ])('is refused an end %s', async (when, endedOn, field) => {
    const { seat } = await done(ELECT, election(`Siège ${when}`, `Zoé Exemple ${when}`, '2026-06-01', '2028-05-31'));
    const { errors } = await done(END, { input: { seatId: seat.id, version: 1, kind: 'OTHER', endedOn, reason: 'x' } });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', field }]);
  });
});

describe('the seats by right', () => {
  it('come from the convention: nobody ends or renews them', async () => {
    const [byRight] = await seatsOn('2026-12-01');
    const input = { seatId: byRight?.id, version: 1 };
    const ended = await done(END, { input: { ...input, kind: 'OTHER', endedOn: '2026-11-30', reason: 'x' } });
    for (const { errors } of [ended, await done(RENEW, { input })])
      expect(errors).toMatchObject([
        { code: 'CONFLICT', field: 'seatId', message: expect.stringContaining('article 5') },
      ]);
  });

  it.each<Party>(['SG_CIPDR', 'DGPN', 'BOARD'])('and all others are written by ANISCG, not by %s', async (party) => {
    const ask = await asViewer(stack, { parties: [party] });
    const { data, errors } = await ask(ELECT, election('Siège interdit', 'Personne', '2027-01-01', null));
    expect([data, errors[0]?.extensions]).toMatchObject([{ act: null }, { code: 'FORBIDDEN', rule: 'keeps-seats' }]);
  });
});
