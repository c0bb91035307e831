import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, type ViewerOptions } from '@iscg/test-kit';
import { isSiret } from '@iscg/values';
import { identities, identity, identityOf, openRegister, record, SIRET, type Register } from './register.js';

let register: Register;
beforeAll(async () => void (register = await openRegister()));
afterAll(() => register.close());

describe('the register of legal identities', () => {
  it.each(['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD', 'ANISCG'] as const)(
    'is read by %s whole: it is public by law',
    async (party) => {
      const ask = await asViewer(register.stack, { parties: [party] });
      const shown = await identities(ask);
      expect(shown).toEqual(await identities(register.keeper));
      expect(shown.map(({ party: { code } }) => code)).toEqual(['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG']);
    },
  );

  it('says who recorded an entry to ANISCG alone', async () => {
    await record(register.keeper, identity({ party: 'DGGN', version: 2 }));
    const first = async (ask: Register['keeper']) =>
      (await identities(ask, 'recordedBy')).find(({ party }) => party.code === 'DGGN')?.entries[0]?.recordedBy;
    expect(await first(register.keeper)).toEqual(expect.any(String));
    expect(await first(await asViewer(register.stack, { parties: ['DGGN'] }))).toBeNull();
  });

  it('has only invented SIRETs in the demonstration, which no establishment can have', async () => {
    const recorded = (await identities(register.keeper)).flatMap(({ entries }) => entries);
    expect(recorded.length).toBeGreaterThan(4);
    expect(recorded.filter(({ siret }) => !/^0{7}\d{2}0{4}\d$/.test(siret))).toEqual([]);
    expect(recorded.filter(({ legalName }) => !legalName.includes('exemple inventé'))).toEqual([]);
  });

  it('is added to by ANISCG: of one day the last entry counts, of several the latest day, and all are kept', async () => {
    expect(await identityOf(register.keeper, 'PP')).toMatchObject({ legalName: null, siret: null, entries: [] });
    const first = await record(register.keeper, identity({ siret: '000 000 075 00002' }));
    expect(first).toMatchObject({ refusals: [], identity: { siret: SIRET, version: 2 } });
    const renamed = { legalName: 'Préfecture de police, « renommée » (exemple inventé)', validFrom: '2024-01-01' };
    await record(register.keeper, identity({ ...renamed, version: 2 }));
    const corrected = { legalName: 'Préfecture de police, corrigée (exemple inventé)', validFrom: '2024-01-01' };
    await record(register.keeper, identity({ ...corrected, version: 3 }));
    await record(register.keeper, identity({ legalName: 'Ancien nom (exemple inventé)', version: 4 }));
    const { entries, ...now } = await identityOf(register.keeper, 'PP');
    expect(now).toMatchObject({ ...corrected, version: 5 });
    expect(entries.map(({ legalName, validFrom }) => [validFrom, legalName])).toEqual([
      ['2024-01-01', corrected.legalName],
      ['2024-01-01', renamed.legalName],
      ['2021-01-01', 'Ancien nom (exemple inventé)'],
      ['2021-01-01', 'Préfecture de police (exemple inventé)'],
    ]);
  });

  it('records one call once, however often it comes, and refuses its key for something else', async () => {
    const { version } = await identityOf(register.keeper, 'DGPN');
    const input = identity({ party: 'DGPN', version });
    const answers = await Promise.all(Array.from({ length: 5 }, () => record(register.keeper, input)));
    expect(answers.map(({ refusals, identity: told }) => [refusals, told.version])).toEqual(
      answers.map(() => [[], version + 1]),
    );
    expect((await record(register.keeper, { ...input, legalName: 'Autre' })).refusals).toEqual([
      ['CONFLICT', 'idempotencyKey'],
    ]);
    expect((await identityOf(register.keeper, 'DGPN')).version).toBe(version + 1);
  });

  it('takes one of several entries made at once on what was read, and says to the others that it has changed', async () => {
    const { version } = await identityOf(register.keeper, 'ANISCG');
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => record(register.keeper, identity({ party: 'ANISCG', version }))),
    );
    expect(outcomes.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(({ refusals }) => refusals)).toEqual(Array(7).fill(['CONFLICT', 'version']));
    expect((await identityOf(register.keeper, 'ANISCG')).version).toBe(version + 1);
  });
});

describe('an entry', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['with a wrong key', { siret: '00000007500003' }, 'siret'],
    ['with thirteen digits', { siret: '0000000750000' }, 'siret'],
    ['with a letter', { siret: '0000000750000O' }, 'siret'],
    ['with other digits than ours', { siret: '٠٠٠٠٠٠٠٧٥٠٠٠٠٢' }, 'siret'],
    ['without a SIRET', { siret: ' ' }, 'siret'],
    ['without a name', { legalName: ' ' }, 'legalName'],
    ['with a name of two lines', { legalName: 'Préfecture\nde police' }, 'legalName'],
    ['with too long a name', { legalName: 'X'.repeat(201) }, 'legalName'],
    ['with a name that a sheet would count', { legalName: '=HYPERLINK("x")' }, 'legalName'],
    ['with a name that a sheet would count, after a space', { legalName: ' @SUM(1)' }, 'legalName'],
    ['from tomorrow on', { validFrom: '2026-11-21' }, 'validFrom'],
    ['of the board, which is no legal person', { party: 'BOARD' }, 'party'],
    ['on a version below one', { version: 0 }, 'version'],
  ])('%s is refused, and nothing is written', async (_, changes, field) => {
    const before = await register.counts();
    const { identity: nothing, refusals } = await record(register.keeper, identity(changes));
    expect([nothing, refusals]).toEqual([null, [['BAD_USER_INPUT', field]]]);
    expect(await register.counts()).toEqual(before);
  });

  it.each<[string, ViewerOptions]>([
    ['a funder, even about itself', { parties: ['PP'] }],
    ['the fund', { parties: ['SG_CIPDR'] }],
    ['the board', { parties: ['BOARD'] }],
    ['a reading session of ANISCG', { parties: ['ANISCG'], scopes: ['funding:read'] }],
  ])('is not recorded by %s', async (_, viewer) => {
    const before = await register.counts();
    const { refusals } = await record(await asViewer(register.stack, viewer), identity());
    expect(refusals.map(([code]) => code)).toEqual(['FORBIDDEN']);
    expect(await register.counts()).toEqual(before);
  });

  it.each([
    ['a wrong key', `'SG_CIPDR', 99, 'X', '00000007500003', '2021-01-01', now()`],
    ['a name that a sheet would count', `'SG_CIPDR', 99, '+1', '${SIRET}', '2021-01-01', now()`],
    ['a day to come', `'SG_CIPDR', 99, 'X', '${SIRET}', '2026-01-01', '2025-01-01'`],
    ['a party that is none', `'BOARD', 99, 'X', '${SIRET}', '2021-01-01', now()`],
  ])('with %s is refused by the database itself', async (_, values) => {
    await expect(
      register.truth.query(`INSERT INTO funding.legal_identity VALUES (gen_random_uuid(), ${values})`),
    ).rejects.toThrow(/violates (check|foreign key) constraint/);
  });

  it.each(['UPDATE funding.legal_identity SET siret = siret', 'DELETE FROM funding.legal_identity'])(
    'is neither changed nor deleted: %s',
    async (statement) => {
      await expect(register.truth.query(statement)).rejects.toThrow();
    },
  );
});

it('the database and the service agree on what a SIRET is', async () => {
  const after = (start: string) => Array.from({ length: 60 }, (_, index) => String(BigInt(start) + BigInt(index)));
  const tried = [...after('73282932000030'), ...after('35600000000000'), '00000007500002', '7328293200007', ''];
  const { rows } = await register.truth.query<{ is: boolean }>(
    'SELECT funding.is_siret(siret) AS is FROM unnest($1::text[]) WITH ORDINALITY AS tried(siret, rank) ORDER BY rank',
    [tried],
  );
  expect(rows.map(({ is }) => is)).toEqual(tried.map(isSiret));
  expect(rows.filter(({ is }) => is).length).toBeGreaterThan(12);
});
