import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, leaksIn, type ViewerOptions } from '@iscg/test-kit';
import { openLedger, paymentOn, record, reversalOf, reverse, type Ledger } from './account.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

describe('an amount that is not one is refused and the ledger does not move', () => {
  const amounts: readonly (readonly [string, unknown])[] = [
    ['three decimals', '10.001'],
    ['negative', '-5.00'],
    ['with a plus sign', '+5.00'],
    ['an exponent', '1e3'],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['empty', ''],
    ['spaces', '   '],
    ['with a space before', ' 5.00'],
    ['with a line break after', '5.00\n'],
    ['zero', '0'],
    ['zero with decimals', '0.00'],
    ['leading zeros', '0005.00'],
    ['a comma', '5,00'],
    ['thousands apart', '1 000.00'],
    ['thirteen digits', '1000000000000'],
    ['a thousand digits', '9'.repeat(1000)],
    ['hexadecimal', '0x10'],
    ['Arabic digits', '١٥'],
    ['full-width digits', '１５'],
    ['a number', 15],
    ['a decimal number', 15.5],
    ['true', true],
    ['a list', ['5.00']],
    ['an object', { euros: '5.00' }],
    ['null', null],
  ];

  it.each(amounts)('%s, as a variable', async (_, amount) => {
    const line = await ledger.line('DGPN');
    const before = await ledger.ledger();
    const { refusals, payment, answer } = await record(ledger.accountant, paymentOn(line, amount));
    expect(refusals.map(([code]) => code)).toEqual(['BAD_USER_INPUT']);
    expect(payment).toBeNull();
    expect(leaksIn(answer.text)).toEqual([]);
    expect(await ledger.ledger()).toEqual(before);
    expect(await ledger.line('DGPN')).toEqual(line);
  });

  const written = amounts.filter(([, amount]) => typeof amount !== 'object');
  it.each(written)('%s, written in the query', async (_, amount) => {
    const line = await ledger.line('DGPN');
    const before = await ledger.ledger();
    const { amount: __, ...input } = paymentOn(line, amount);
    const fields = Object.entries(input).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    const { data, errors, text } = await ledger.accountant(
      `mutation { recordPayment(input: { amount: ${JSON.stringify(amount)}, ${fields.join(', ')} }) { payment { id } errors { code } } }`,
    );
    const told: { code: string }[] = data?.['recordPayment']?.errors ?? [];
    expect([...told.map(({ code }) => code), ...errors.map(({ extensions }) => extensions.code)]).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(data?.['recordPayment']?.payment ?? null).toBeNull();
    expect(leaksIn(text)).toEqual([]);
    expect(await ledger.ledger()).toEqual(before);
  });
});

describe('whoever does not keep the ledger is refused and writes nothing', () => {
  const others: readonly (readonly [string, ViewerOptions, string])[] = [
    ['the SG-CIPDR', { parties: ['SG_CIPDR'] }, 'FORBIDDEN'],
    ['the DGPN on its own line', { parties: ['DGPN'] }, 'FORBIDDEN'],
    ['the DGGN', { parties: ['DGGN'] }, 'FORBIDDEN'],
    ['the police prefecture', { parties: ['PP'] }, 'FORBIDDEN'],
    ['the board', { parties: ['BOARD'] }, 'FORBIDDEN'],
    ['a DGPN director on the board', { parties: ['DGPN', 'BOARD'] }, 'FORBIDDEN'],
    ['a person of no party', { parties: [] }, 'FORBIDDEN'],
    ['a person of ANISCG with a reading session', { parties: ['ANISCG'], scopes: ['funding:read'] }, 'FORBIDDEN'],
    [
      'an application of ANISCG that only reads',
      { parties: ['ANISCG'], application: 'lecture', scopes: ['funding:read'] },
      'FORBIDDEN',
    ],
    [
      'an application of ANISCG for other matters',
      { parties: ['ANISCG'], application: 'postes', scopes: ['posts:write', 'training:write'] },
      'FORBIDDEN',
    ],
    [
      'an application of no party',
      { parties: [], application: 'orpheline', scopes: ['funding:read', 'funding:write'] },
      'FORBIDDEN',
    ],
    [
      'an application of ANISCG that may write but not read',
      { parties: ['ANISCG'], application: 'aveugle', scopes: ['funding:write'] },
      'NOT_FOUND',
    ],
  ];

  it.each(others)('%s', async (_, viewer, code) => {
    const ask = await asViewer(ledger.stack, viewer);
    const line = await ledger.line('DGPN');
    const paid = await ledger.line('DGPN', 2021);
    const before = await ledger.ledger();
    const recorded = await record(ask, paymentOn(line, '1.00'));
    const reversed = await reverse(ask, reversalOf(paid.payments[0]?.id ?? '', paid.version));
    for (const { refusals, payment, line: told, answer } of [recorded, reversed]) {
      expect(refusals.map(([found]) => found)).toEqual([code]);
      expect([payment, told]).toEqual([null, null]);
      expect(leaksIn(answer.text)).toEqual([]);
    }
    expect(await ledger.ledger()).toEqual(before);
    expect(await ledger.line('DGPN')).toEqual(line);
  });

  it('cannot find out by a used key what ANISCG recorded', async () => {
    const line = await ledger.line('PP');
    const input = paymentOn(line, '1.00');
    expect((await record(ledger.accountant, input)).refusals).toEqual([]);
    const ask = await asViewer(ledger.stack, { parties: ['PP'] });
    const replayed = await record(ask, input);
    const fresh = await record(ask, paymentOn(line, '1.00'));
    expect(replayed.refusals).toEqual(fresh.refusals);
    expect(replayed.payment).toBeNull();
  });
});

describe('an application of ANISCG that keeps the ledger', () => {
  it('records under its own name', async () => {
    const viewer = {
      parties: ['ANISCG'],
      application: 'comptabilite',
      scopes: ['funding:read', 'funding:write'],
    } as const;
    const ask = await asViewer(ledger.stack, viewer);
    const { refusals, payment } = await record(ask, paymentOn(await ledger.line('PP'), '2.00'));
    expect(refusals).toEqual([]);
    expect(payment?.recordedBy).toBe('comptabilite');
    const board = await asViewer(ledger.stack, { parties: ['BOARD'] });
    const { data, errors } = await board('query ($id: ID!) { payment(id: $id) { amount recordedBy } }', {
      id: payment?.id,
    });
    expect(data).toEqual({ payment: { amount: '2.00', recordedBy: null } });
    expect(errors.map(({ extensions: { code, rule } }) => [code, rule])).toEqual([
      ['FORBIDDEN', 'aniscg-working-note'],
    ]);
  });
});
