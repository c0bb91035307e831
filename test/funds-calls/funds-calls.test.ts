import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, type ViewerOptions } from '@iscg/test-kit';
import { call, callOn, openCalls, withdraw, withdrawalOf, type Calls } from './calls.js';

let calls: Calls;
beforeAll(async () => {
  calls = await openCalls();
});
afterAll(() => calls.close());

describe('a call for funds', () => {
  it('makes the line called, due on its day, and is told with its author to ANISCG alone', async () => {
    const before = await calls.line('DGPN');
    expect(before).toMatchObject({ called: '0.00', status: 'EXPECTED', dueOn: '2027-12-31', overdue: false });
    const { refusals, line, call: made } = await call(calls.accountant, callOn(before, '9000.00'));
    expect(refusals).toEqual([]);
    expect(line).toMatchObject({ called: '9000.00', status: 'CALLED', dueOn: '2027-06-30', version: 2 });
    expect(made?.recordedBy).toEqual(expect.any(String));
    const own = await asViewer(calls.stack, { parties: ['DGPN'] });
    const { data, errors } = await own('query ($id: ID!) { subsidyLine(id: $id) { calls { amount recordedBy } } }', {
      id: before.id,
    });
    expect(data).toEqual({ subsidyLine: { calls: [{ amount: '9000.00', recordedBy: null }] } });
    expect(errors.map(({ extensions }) => extensions.rule)).toEqual(['aniscg-working-note']);
  });

  it('takes what is left to the last cent, and no more', async () => {
    const line = await calls.line('DGPN');
    const { refusals } = await call(calls.accountant, callOn(line, '6000.01'));
    expect(refusals).toEqual([['BAD_USER_INPUT', 'amount']]);
    const last = await call(calls.accountant, callOn(line, '6000.00', { dueOn: '2027-09-30' }));
    expect(last.line).toMatchObject({ called: '15000.00', dueOn: '2027-09-30' });
    const more = await call(calls.accountant, callOn(await calls.line('DGPN'), '0.01'));
    expect(more.refusals).toEqual([['BAD_USER_INPUT', 'amount']]);
  });

  it('sent twice with its key is made once; the same key for another amount conflicts', async () => {
    const input = callOn(await calls.line('DGGN'), '100.00');
    const first = await call(calls.accountant, input);
    const again = await call(calls.accountant, input);
    expect([again.refusals, again.call?.id]).toEqual([[], first.call?.id]);
    const other = await call(calls.accountant, { ...input, amount: '100.01' });
    expect(other.refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
    expect((await calls.line('DGGN')).called).toBe('100.00');
  });

  it('made twelve times at once on the same version is made once', async () => {
    const line = await calls.line('PP');
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => call(calls.accountant, callOn(line, '4000.00'))),
    );
    expect(outcomes.filter(({ call: made }) => made !== null)).toHaveLength(1);
    expect((await calls.line('PP')).called).toBe('4000.00');
  });
});

describe('nothing is written of a call', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly [string, string]]>([
    ['of nothing', { amount: '0.00' }, ['BAD_USER_INPUT', 'amount']],
    ['due before the day it is made', { dueOn: '2027-02-09' }, ['BAD_USER_INPUT', 'dueOn']],
    ['due more than a year later', { dueOn: '2028-02-11' }, ['BAD_USER_INPUT', 'dueOn']],
    ['without a reference', { reference: '  ' }, ['BAD_USER_INPUT', 'reference']],
    ['with a reference on two lines', { reference: 'A\nB' }, ['BAD_USER_INPUT', 'reference']],
    ['with too short a key', { idempotencyKey: 'short' }, ['BAD_USER_INPUT', 'idempotencyKey']],
    ['on a version that has passed', { version: 99 }, ['CONFLICT', 'version']],
    ['on no line', { subsidyLineId: '01890000-0000-7000-8000-000000000000' }, ['NOT_FOUND', 'subsidyLineId']],
  ])('%s', async (_, changes, refusal) => {
    const input = callOn(await calls.line('SG_CIPDR'), '10.00', changes);
    const before = await calls.rows();
    const { refusals, call: made } = await call(calls.accountant, input);
    expect([refusals, made]).toEqual([[refusal], null]);
    expect(await calls.rows()).toEqual(before);
  });

  it.each<[string, ViewerOptions]>([
    ['by the funder itself', { parties: ['SG_CIPDR'] }],
    ['by another funder', { parties: ['DGPN'] }],
    ['by the board', { parties: ['BOARD'] }],
    ['by a person of no party', { parties: [] }],
    ['by a reading session of ANISCG', { parties: ['ANISCG'], scopes: ['funding:read'] }],
  ])('%s', async (_, viewer) => {
    const line = await calls.line('SG_CIPDR');
    const standing = (await calls.line('SG_CIPDR', 2026)).calls[0]?.id ?? '';
    const ask = await asViewer(calls.stack, viewer);
    const before = await calls.rows();
    for (const { refusals } of [await call(ask, callOn(line, '1.00')), await withdraw(ask, withdrawalOf(standing, 1))])
      expect(refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
    expect(await calls.rows()).toEqual(before);
  });
});

describe('a mistaken call', () => {
  it('is withdrawn with its reason, once, and frees what it had called', async () => {
    const line = await calls.line('SG_CIPDR');
    const made = await call(calls.accountant, callOn(line, '70000.00'));
    const id = made.call?.id ?? '';
    const version = made.line?.version ?? 0;
    const input = withdrawalOf(id, version);
    const { line: after, refusals } = await withdraw(calls.accountant, input);
    expect(refusals).toEqual([]);
    expect(after).toMatchObject({ called: '0.00', status: 'EXPECTED', dueOn: '2027-12-31' });
    expect(after?.calls).toEqual([{ id, amount: '70000.00', withdrawnOn: '2027-02-10' }]);
    expect((await withdraw(calls.accountant, input)).refusals).toEqual([]);
    const twice = await withdraw(calls.accountant, withdrawalOf(id, after?.version ?? 0));
    expect(twice.refusals).toEqual([['CONFLICT', 'fundsCallId']]);
    const again = await call(calls.accountant, callOn(await calls.line('SG_CIPDR'), '35000.00'));
    expect(again.line?.called).toBe('35000.00');
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly [string, string]]>([
    ['without a reason', { reason: ' ' }, ['BAD_USER_INPUT', 'reason']],
    ['on a version that has passed', { version: 99 }, ['CONFLICT', 'version']],
    ['that is none', { fundsCallId: '01890000-0000-7000-8000-000000000000' }, ['NOT_FOUND', 'fundsCallId']],
  ])('%s stays as it is', async (_, changes, refusal) => {
    const line = await calls.line('DGGN');
    const before = await calls.rows();
    const { refusals } = await withdraw(calls.accountant, withdrawalOf(line.calls[0]?.id ?? '', line.version, changes));
    expect(refusals).toEqual([refusal]);
    expect(await calls.rows()).toEqual(before);
  });
});

describe('the history of a line', () => {
  const HISTORY = `query ($year: Int) { subsidyLines(year: $year) { nodes { funder { code }
    history { kind occurredOn party { code } amount reference reason recordedBy } } } }`;
  interface Event {
    readonly kind: string;
    readonly recordedBy: string | null;
  }
  const historyOf = async (viewer: ViewerOptions, year: number) => {
    const { data, errors } = await (await asViewer(calls.stack, viewer))(HISTORY, { year });
    const lines: { funder: { code: string }; history: readonly Event[] }[] = data?.['subsidyLines'].nodes;
    return { lines, rules: new Set(errors.map(({ extensions }) => extensions.rule)) };
  };

  it('tells its commitment, calls, withdrawals and payments in the order of time', async () => {
    const { lines } = await historyOf({ parties: ['ANISCG'] }, 2026);
    const events = lines.find(({ funder }) => funder.code === 'PP')?.history ?? [];
    expect(events).toMatchObject([
      { kind: 'COMMITMENT_SET', occurredOn: '2020-11-25', party: null, amount: '10000.00' },
      { kind: 'FUNDS_CALLED', occurredOn: '2026-03-01', party: { code: 'ANISCG' }, amount: '5000.00' },
      { kind: 'FUNDS_CALLED', occurredOn: '2026-09-15', amount: '5000.00', reference: 'APPEL-PP-2026-BIS' },
      { kind: 'CALL_WITHDRAWN', occurredOn: '2026-09-16', reason: expect.stringMatching(/mauvais service/) },
    ]);
    const paid = (await historyOf({ parties: ['ANISCG'] }, 2025)).lines.find(({ funder }) => funder.code === 'PP');
    expect(paid?.history.filter(({ kind }) => kind === 'PAID')).toMatchObject([
      { occurredOn: '2025-05-15', party: { code: 'PP' }, amount: '5000.00', recordedBy: 'demonstration' },
      { occurredOn: '2025-06-15', party: { code: 'PP' }, amount: '5000.00', recordedBy: 'demonstration' },
    ]);
  });

  it('is a funder’s own line’s alone, and names nobody outside ANISCG', async () => {
    const { lines, rules } = await historyOf({ parties: ['DGPN'] }, 2025);
    expect(lines.map(({ funder }) => funder.code)).toEqual(['DGPN']);
    const authors = lines.flatMap(({ history }) => history.map(({ recordedBy }) => recordedBy));
    expect([authors.length > 2, new Set(authors)]).toEqual([true, new Set([null])]);
    expect(rules).toEqual(new Set(['aniscg-working-note']));
  });
});
