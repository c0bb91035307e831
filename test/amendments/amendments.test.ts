import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewerOptions } from '@iscg/test-kit';
import {
  SIGNATURES,
  draftOf,
  openAmendments,
  opened,
  signatureOn,
  signedByAll,
  type Amendment,
  type Desk,
} from './desk.js';

const ANISCG: ViewerOptions = { parties: ['ANISCG'] };
const UNKNOWN = '01890000-0000-7000-8000-000000000000';
const signed = ({ signatories }: Amendment) =>
  signatories.flatMap(({ capacity, signature }) => (signature ? [capacity] : []));

let desk: Desk;
beforeAll(async () => {
  desk = await openAmendments();
});
afterAll(() => desk.close());

describe('an amendment', () => {
  it('is in force once every signatory has signed it, and not before; the commitments follow', async () => {
    const amendment = await opened(desk, { amounts: [{ funder: 'DGPN', amount: '18000.50' }] });
    expect(amendment).toMatchObject({
      reference: expect.stringMatching(/^AVENANT-2026-\d\d$/),
      status: 'SIGNING',
      changes: [
        {
          funder: { code: 'DGPN' },
          before: '15000.00',
          after: '18000.50',
          difference: '3000.50',
          source: 'Convention du 25 novembre 2020, article 3',
        },
      ],
    });
    expect(createHash('sha256').update(amendment.content, 'utf8').digest('hex')).toBe(amendment.checksum);
    for (const [index, [capacity, party]] of SIGNATURES.entries()) {
      expect(await desk.owed('DGPN', 2030)).toEqual(['15000.00', 'Convention du 25 novembre 2020, article 3']);
      const { amendment: now, refusals } = await desk.act(
        { parties: [party] },
        'sign',
        signatureOn(amendment, capacity),
      );
      expect([refusals, now && signed(now)]).toEqual([[], SIGNATURES.slice(0, index + 1).map(([each]) => each)]);
    }
    expect(await desk.read(amendment.id)).toMatchObject({ status: 'IN_FORCE', inForceOn: '2026-11-20' });
    expect(await desk.owed('DGPN', 2029)).toEqual(['15000.00', 'Convention du 25 novembre 2020, article 3']);
    expect(await desk.owed('DGPN', 2035)).toEqual(['18000.50', `Avenant ${amendment.reference}`]);
    expect((await desk.read(amendment.id)).changes).toEqual(amendment.changes);
  });

  it('drafted twice with one key is drafted once', async () => {
    const input = draftOf();
    const [first, again] = [await desk.act(ANISCG, 'draft', input), await desk.act(ANISCG, 'draft', input)];
    expect([again.refusals, again.amendment?.id]).toEqual([[], first.amendment?.id]);
    const other = await desk.act(ANISCG, 'draft', { ...input, purpose: 'Autre' });
    expect(other.refusals).toEqual([['CONFLICT', 'idempotencyKey']]);
  });

  it('that changes after a signature is signed again by all; the void signature is kept', async () => {
    const amendment = await opened(desk, { fromFiscalYear: 2040 });
    await desk.act({ parties: ['PP'] }, 'sign', signatureOn(amendment, 'PP'));
    const { version } = await desk.read(amendment.id);
    const { idempotencyKey: _, ...content } = draftOf({ fromFiscalYear: 2041 });
    const { amendment: changed, refusals } = await desk.act(ANISCG, 'change', {
      ...content,
      amendmentId: amendment.id,
      version,
    });
    expect([refusals, changed?.status, changed?.revision, changed && signed(changed)]).toEqual([[], 'SIGNING', 2, []]);
    expect(changed?.voidSignatures).toEqual([{ capacity: 'PP', revision: 1 }]);
    const stale = await desk.act({ parties: ['DGGN'] }, 'sign', signatureOn(amendment, 'DGGN'));
    expect(stale.refusals).toEqual([['CONFLICT', 'checksum']]);
    const last = await signedByAll(desk, await desk.read(amendment.id));
    expect(last.amendment?.status).toBe('IN_FORCE');
  });

  it('withdrawn is signed and changed no more', async () => {
    const amendment = await opened(desk, { fromFiscalYear: 2042 });
    const reason = { amendmentId: amendment.id, version: amendment.version, reason: 'Abandonné' };
    expect((await desk.act(ANISCG, 'withdraw', reason)).amendment?.status).toBe('WITHDRAWN');
    const { version } = await desk.read(amendment.id);
    const before = await desk.rows();
    const refused = [
      await desk.act({ parties: ['PP'] }, 'sign', signatureOn(amendment, 'PP')),
      await desk.act(ANISCG, 'withdraw', { ...reason, version }),
      await desk.act(ANISCG, 'open', { amendmentId: amendment.id, version }),
    ];
    expect(refused.map(({ refusals }) => refusals)).toEqual(refused.map(() => [['CONFLICT', 'amendmentId']]));
    expect(await desk.rows()).toEqual(before);
  });
});

describe('two amendments of the same year', () => {
  it('are ordered: the last put in force wins, even when it was drafted first', async () => {
    const of = (amount: string) => ({ fromFiscalYear: 2050, amounts: [{ funder: 'PP', amount }] });
    const [first, second] = [await opened(desk, of('11000.00')), await opened(desk, of('12000.00'))];
    expect((await signedByAll(desk, second)).amendment?.status).toBe('IN_FORCE');
    expect((await desk.read(first.id)).changes).toMatchObject([{ before: '12000.00', after: '11000.00' }]);
    expect((await signedByAll(desk, first)).amendment?.status).toBe('IN_FORCE');
    expect(await desk.owed('PP', 2050)).toEqual(['11000.00', `Avenant ${first.reference}`]);
    expect((await desk.read(second.id)).changes).toMatchObject([{ before: '10000.00', after: '12000.00' }]);
  });
});

describe('nothing is signed', () => {
  let amendment: Amendment;
  beforeAll(async () => {
    amendment = await opened(desk, { fromFiscalYear: 2060 });
    await desk.act({ parties: ['DGPN'] }, 'sign', signatureOn(amendment, 'DGPN'));
  });

  const own = { parties: ['DGGN'] } as const;
  it.each<[string, ViewerOptions, Readonly<Record<string, unknown>>, readonly [string, string | undefined]]>([
    ['for another party', { parties: ['PP'] }, { capacity: 'DGGN' }, ['FORBIDDEN', undefined]],
    ['for the State by ANISCG', ANISCG, { capacity: 'STATE' }, ['FORBIDDEN', undefined]],
    ['by a member of the board', { parties: ['BOARD'] }, {}, ['FORBIDDEN', undefined]],
    ['by who acts for two parties at once', { parties: ['DGGN', 'PP'] }, {}, ['FORBIDDEN', undefined]],
    ['by a reading session', { ...own, scopes: ['funding:read'] }, {}, ['FORBIDDEN', undefined]],
    [
      'by an application',
      { ...own, application: 'robot', scopes: ['funding:read', 'funding:write'] },
      {},
      ['FORBIDDEN', undefined],
    ],
    ['twice', { parties: ['DGPN'] }, { capacity: 'DGPN' }, ['CONFLICT', 'capacity']],
    ['on another checksum', own, { checksum: 'a'.repeat(64) }, ['CONFLICT', 'checksum']],
    ['on no checksum', own, { checksum: 'DGGN' }, ['BAD_USER_INPUT', 'checksum']],
    ['on no amendment', own, { amendmentId: UNKNOWN }, ['NOT_FOUND', 'amendmentId']],
  ])('%s', async (_, viewer, changes, refusal) => {
    const before = await desk.rows();
    const input = { ...signatureOn(amendment, 'DGGN'), ...changes };
    expect((await desk.act(viewer, 'sign', input)).refusals).toEqual([refusal]);
    expect(await desk.rows()).toEqual(before);
  });

  it('while the amendment is a draft', async () => {
    const { amendment: draft } = await desk.act(ANISCG, 'draft', draftOf({ fromFiscalYear: 2061 }));
    const { refusals } = await desk.act(own, 'sign', signatureOn(draft ?? amendment, 'DGGN'));
    expect(refusals).toEqual([['CONFLICT', 'amendmentId']]);
  });

  it('twice by two sessions at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => desk.act(own, 'sign', signatureOn(amendment, 'DGGN'))),
    );
    expect(outcomes.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(
      Array.from({ length: 7 }, () => ['CONFLICT', 'capacity']),
    );
  });

  it('by a member of a directorate and of the board in the name of the board: its directorate’s signature holds', async () => {
    const other = await opened(desk, { fromFiscalYear: 2062 });
    const { refusals } = await desk.act({ parties: ['DGPN', 'BOARD'] }, 'sign', signatureOn(other, 'DGPN'));
    expect(refusals).toEqual([]);
  });
});

describe('nothing is drafted', () => {
  it.each<[string, ViewerOptions, Readonly<Record<string, unknown>>, readonly [string, string | undefined]]>([
    ['by a directorate', { parties: ['DGPN'] }, {}, ['FORBIDDEN', undefined]],
    ['by the board', { parties: ['BOARD'] }, {}, ['FORBIDDEN', undefined]],
    ['without an amount', ANISCG, { amounts: [] }, ['BAD_USER_INPUT', 'amounts']],
    [
      'with two amounts of one funder',
      ANISCG,
      { amounts: ['1.00', '2.00'].map((amount) => ({ funder: 'PP', amount })) },
      ['BAD_USER_INPUT', 'amounts'],
    ],
    [
      'with an amount of ANISCG',
      ANISCG,
      { amounts: [{ funder: 'ANISCG', amount: '1.00' }] },
      ['BAD_USER_INPUT', 'amounts'],
    ],
    [
      'with the amount that is in force',
      ANISCG,
      { fromFiscalYear: 2029, amounts: [{ funder: 'PP', amount: '10000.00' }] },
      ['BAD_USER_INPUT', 'amounts'],
    ],
    ['before the convention’s first year', ANISCG, { fromFiscalYear: 2020 }, ['BAD_USER_INPUT', 'fromFiscalYear']],
    ['from a paid year on', ANISCG, { fromFiscalYear: 2025 }, ['BAD_USER_INPUT', 'fromFiscalYear']],
    [
      'below what is already called',
      ANISCG,
      { fromFiscalYear: 2026, amounts: [{ funder: 'PP', amount: '4999.99' }] },
      ['BAD_USER_INPUT', 'amounts'],
    ],
    ['without a purpose', ANISCG, { purpose: ' ' }, ['BAD_USER_INPUT', 'purpose']],
  ])('%s', async (_, viewer, changes, refusal) => {
    const before = await desk.rows();
    expect((await desk.act(viewer, 'draft', draftOf({ ...changes }))).refusals).toEqual([refusal]);
    expect(await desk.rows()).toEqual(before);
  });
});

describe('an amendment overtaken by a payment', () => {
  it('does not come into force by its last signature, and nothing of that signature is kept', async () => {
    const amendment = await opened(desk, { fromFiscalYear: 2026, amounts: [{ funder: 'PP', amount: '8000.00' }] });
    for (const [capacity, party] of SIGNATURES.slice(0, -1))
      await desk.act({ parties: [party] }, 'sign', signatureOn(amendment, capacity));
    await desk.truth.query(
      `INSERT INTO funding.payment (id, line_id, funder_code, amount, value_date, external_reference)
       SELECT gen_random_uuid(), id, funder_code, 9000, '2026-11-19', 'VIR' FROM funding.subsidy_line
       WHERE funder_code = 'PP' AND fiscal_year = 2026`,
    );
    const before = await desk.rows();
    const { refusals } = await desk.act({ parties: ['PP'] }, 'sign', signatureOn(amendment, 'PP'));
    expect(refusals).toEqual([['CONFLICT', 'amendmentId']]);
    expect(await desk.rows()).toEqual(before);
    expect(await desk.owed('PP', 2026)).toEqual(['10000.00', 'Convention du 25 novembre 2020, article 3']);
  });
});

describe('what is signed', () => {
  it.each([
    ['UPDATE funding.amendment SET in_force_on = now()'],
    ['UPDATE funding.amendment_signature SET signed_by = current_user'],
    ['DELETE FROM funding.amendment_revision'],
    ['INSERT INTO funding.amendment_amount SELECT id, $$PP$$, 1 FROM funding.amendment'],
  ])('is not written by the application: %s', async (statement) => {
    await desk.truth.query('BEGIN');
    await desk.truth.query('SET LOCAL ROLE funding_app');
    await expect(desk.truth.query(statement)).rejects.toMatchObject({ code: '42501' });
    await desk.truth.query('ROLLBACK');
  });
});
