import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, type ViewerOptions } from '@iscg/test-kit';
import { acknowledge, listed, openReports, receiptOf, send, sendingOf, type Reports } from './reports.js';

let reports: Reports;
beforeAll(async () => {
  reports = await openReports();
});
afterAll(() => reports.close());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('the financial reports', () => {
  it('are owed by 30 June on every subsidy of which something was received, and on no other', async () => {
    const all = await listed(reports.aniscg);
    for (const { dueOn, subsidyLine } of all) expect(dueOn).toBe(`${subsidyLine.fiscalYear + 1}-06-30`);
    const of2026 = all.filter(({ subsidyLine }) => subsidyLine.fiscalYear === 2026);
    expect(of2026.map(({ subsidyLine, status }) => [subsidyLine.funder.code, status])).toEqual([
      ['SG_CIPDR', 'EXPECTED'],
      ['DGGN', 'EXPECTED'],
    ]);
  });

  it.each<[string, ViewerOptions, string[]]>([
    ['the DGPN', { parties: ['DGPN'] }, ['DGPN']],
    ['the police prefecture', { parties: ['PP'] }, ['PP']],
    ['the board', { parties: ['BOARD'] }, ['SG_CIPDR', 'DGPN', 'DGGN', 'PP']],
    ['ANISCG', { parties: ['ANISCG'] }, ['SG_CIPDR', 'DGPN', 'DGGN', 'PP']],
  ])('are for %s those on the lines that it may see', async (_, viewer, funders) => {
    const found = await listed(await asViewer(reports.stack, viewer), { year: 2025 });
    expect(found.map(({ subsidyLine }) => subsidyLine.funder.code)).toEqual(funders);
  });

  it('are told apart by where they stand', async () => {
    const overdue = await listed(reports.aniscg, { status: ['OVERDUE'] });
    expect(overdue.map(({ subsidyLine: { funder, fiscalYear }, late }) => [funder.code, fiscalYear, late])).toEqual([
      ['PP', 2025, true],
    ]);
    const sent = await listed(reports.aniscg, { status: ['SENT'] });
    expect(sent.map(({ subsidyLine: { funder }, late }) => [funder.code, late])).toEqual([['DGGN', true]]);
  });
});

describe('a report that is owed', () => {
  it('is sent by ANISCG, sent again corrected, and acknowledged by its funder; the first sending counts', async () => {
    const owed = await reports.report('PP', 2025);
    const sent = await send(reports.aniscg, sendingOf(owed, { spent: '9000.00' }));
    expect(sent.refusals).toEqual([]);
    expect(sent.report).toMatchObject({ status: 'SENT', late: true, spent: '9000.00', version: 2 });
    const input = sendingOf(await reports.report('PP', 2025), { spent: '9500.50', sentOn: '2026-08-21' });
    const again = await send(reports.aniscg, input);
    expect(again.report).toMatchObject({ spent: '9500.50', sentOn: '2026-08-21', version: 3 });
    expect((await send(reports.aniscg, input)).report?.version).toBe(3);
    const funder = await asViewer(reports.stack, { parties: ['PP'] });
    const received = await acknowledge(funder, receiptOf(await reports.report('PP', 2025)));
    expect([received.refusals, received.report?.status, received.report?.receivedOn]).toEqual([
      [],
      'RECEIVED',
      '2026-08-25',
    ]);
    const late = await send(reports.aniscg, sendingOf(await reports.report('PP', 2025)));
    expect(late.refusals).toEqual([['CONFLICT', 'financialReportId']]);
    const { data } = await funder('query ($id: ID!) { subsidyLine(id: $id) { history { kind occurredOn amount } } }', {
      id: owed.id,
    });
    expect(data?.['subsidyLine'].history.slice(-4)).toEqual([
      { kind: 'REPORT_DUE', occurredOn: '2026-06-30', amount: null },
      { kind: 'REPORT_SENT', occurredOn: '2026-08-20', amount: '9000.00' },
      { kind: 'REPORT_SENT', occurredOn: '2026-08-21', amount: '9500.50' },
      { kind: 'REPORT_RECEIVED', occurredOn: '2026-08-25', amount: null },
    ]);
  });
});

describe('nothing is written', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly [string, string]]>([
    ['in the future', { sentOn: '2026-09-02' }, ['BAD_USER_INPUT', 'sentOn']],
    ['before the fiscal year has ended', { sentOn: '2025-12-31' }, ['BAD_USER_INPUT', 'sentOn']],
    ['of more than was received', { spent: '15000.01' }, ['BAD_USER_INPUT', 'spent']],
    ['without a reference', { reference: ' ' }, ['BAD_USER_INPUT', 'reference']],
    ['on a version that has passed', { version: 99 }, ['CONFLICT', 'version']],
    ['of no report', { financialReportId: UNKNOWN }, ['NOT_FOUND', 'financialReportId']],
  ])('of a report sent %s', async (_, changes, refusal) => {
    const input = sendingOf(await reports.report('DGGN', 2025), changes);
    const before = await reports.rows();
    expect((await send(reports.aniscg, input)).refusals).toEqual([refusal]);
    expect(await reports.rows()).toEqual(before);
  });

  it.each<[string, Readonly<Record<string, unknown>>, readonly [string, string]]>([
    ['in the future', { receivedOn: '2026-09-02' }, ['BAD_USER_INPUT', 'receivedOn']],
    ['before the sending', { receivedOn: '2026-07-08' }, ['BAD_USER_INPUT', 'receivedOn']],
    ['on a version that has passed', { version: 99 }, ['CONFLICT', 'version']],
    ['of no report', { financialReportId: UNKNOWN }, ['NOT_FOUND', 'financialReportId']],
  ])('of a receipt %s', async (_, changes, refusal) => {
    const input = receiptOf(await reports.report('DGGN', 2025), changes);
    const before = await reports.rows();
    const funder = await asViewer(reports.stack, { parties: ['DGGN'] });
    expect((await acknowledge(funder, input)).refusals).toEqual([refusal]);
    expect(await reports.rows()).toEqual(before);
  });

  it.each<[string, ViewerOptions, string]>([
    ['ANISCG in its place', { parties: ['ANISCG'] }, 'FORBIDDEN'],
    ['the board', { parties: ['BOARD'] }, 'FORBIDDEN'],
    ['another funder, for whom there is none such', { parties: ['DGPN'] }, 'NOT_FOUND'],
    ['another funder who reads it as a member of the board', { parties: ['DGPN', 'BOARD'] }, 'FORBIDDEN'],
    ['a reading session of the funder', { parties: ['DGGN'], scopes: ['funding:read'] }, 'FORBIDDEN'],
  ])('when %s acknowledges the DGGN’s report', async (_, viewer, code) => {
    const input = receiptOf(await reports.report('DGGN', 2025));
    const before = await reports.rows();
    const { refusals } = await acknowledge(await asViewer(reports.stack, viewer), input);
    expect(refusals.map(([found]) => found)).toEqual([code]);
    expect(await reports.rows()).toEqual(before);
  });

  it('when a funder sends its own report', async () => {
    const funder = await asViewer(reports.stack, { parties: ['DGGN'] });
    const { refusals } = await send(funder, sendingOf(await reports.report('DGGN', 2025)));
    expect(refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
  });
});
