import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asViewer, leaksIn } from '@iscg/test-kit';
import { parseCsv } from 'hucre/csv';
import { Person } from '../sign-in/person.js';
import { COLUMN_RULES, faultsOf } from './columns.js';
import { identity, openRegister, record, type Register } from './register.js';

let register: Register;
beforeAll(async () => void (register = await openRegister()));
afterAll(() => register.close());

const THE_FUND = [
  'Secrétariat général du CIPDR, service « renommé » (exemple inventé)',
  '00000002600005',
  '2020-11-25',
  'Convention du 25 novembre 2020, article 3',
  'Association nationale d’intervention sociale, ANISCG (exemple inventé)',
  '00000005900006',
];
const purpose = (year: number) =>
  `Subvention annuelle ${year} pour le dispositif des intervenants sociaux en commissariat et en gendarmerie (convention du 25 novembre 2020, articles 1 et 3)`;
const whatIsPaid = (conditions: string, dates: string) => [
  '70000.00',
  'aide en numéraire',
  conditions,
  dates,
  '',
  'non',
  '1',
];

/** The file of a year as that person asks for it; nobody is a stranger. */
async function fileFor(who: string | undefined, year: string): Promise<Response> {
  const person = new Person(register.stack);
  if (who !== undefined) expect((await person.signIn(who)).status).toBe(200);
  return person.open(`/documents/donnees-essentielles/${year}`, { headers: { accept: 'text/csv' } });
}

async function sentenceOf(response: Response): Promise<string> {
  const body = await response.text();
  expect(leaksIn(body)).toEqual([]);
  return (JSON.parse(body) as { errors?: { message: string }[] }).errors?.[0]?.message ?? '';
}

async function cellsOf(response: Response): Promise<string[][]> {
  expect(response.status).toBe(200);
  return parseCsv(await response.text(), { delimiter: ',' }).map((cells) => cells.map(String));
}

describe('the file of essential data', () => {
  it.each(['demonstration-sg-cipdr', 'demonstration-board', 'demonstration-aniscg'])(
    'is for %s CSV with commas, in UTF-8 without a mark, in the official order, by the rules of every column',
    async (who) => {
      const response = await fileFor(who, '2025');
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toBe(
        'attachment; filename="demonstration-donnees-essentielles-2025.csv"',
      );
      const bytes = new Uint8Array(await response.clone().arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([...new TextEncoder().encode('nom')]);
      const cells = await cellsOf(response);
      expect(faultsOf(cells)).toEqual([]);
      expect(cells).toEqual([
        COLUMN_RULES.map(({ name }) => name),
        [...THE_FUND, purpose(2025), ...whatIsPaid('unique', '2025-05-15')],
      ]);
    },
  );

  it('gives a period while a part is still to be paid', async () => {
    const [, row] = await cellsOf(await fileFor('demonstration-aniscg', '2026'));
    expect(row).toEqual([...THE_FUND, purpose(2026), ...whatIsPaid('échelonné', '2026-01-01/2026-12-31')]);
  });

  it('names the body as it was called in that year', async () => {
    const [, row] = await cellsOf(await fileFor('demonstration-aniscg', '2023'));
    expect(row?.slice(0, 2)).toEqual(['Secrétariat général du CIPDR (exemple inventé)', '00000001800002']);
  });

  it.each(['demonstration-sg-cipdr', 'demonstration-board', 'demonstration-aniscg'])(
    'is refused to %s rather than given with a hole, and says who must enter what',
    async (who) => {
      const response = await fileFor(who, '2021');
      expect(response.status).toBe(409);
      expect(await sentenceOf(response)).toBe(
        'Le fichier n’est pas donné avec des trous. Il manque le nom juridique et le SIRET de l’attribuant, SG-CIPDR, au 31 décembre 2021 : l’ANISCG les enregistre au registre des identités juridiques.',
      );
    },
  );

  it.each([
    ['demonstration-dgpn', '2025'],
    ['demonstration-dggn', '2025'],
    ['demonstration-pp', '2025'],
    ['demonstration-aniscg', '2020'],
    ['demonstration-aniscg', '2027'],
  ])('has nothing to publish for %s in %s', async (who, year) => {
    const response = await fileFor(who, year);
    expect(response.status).toBe(404);
    expect(await sentenceOf(response)).toBe(
      `Aucune subvention de ${year} que vous voyez ne dépasse le seuil de publication.`,
    );
  });

  it.each(['1999', '2101', '20x5', '2025.0', '%20%20'])(
    'is not there for %s, which is no fiscal year',
    async (year) => {
      expect((await fileFor('demonstration-aniscg', year)).status).toBe(404);
    },
  );

  it('is for nobody who is not signed in', async () => {
    expect((await fileFor(undefined, '2025')).status).toBe(401);
  });
});

describe('the threshold', () => {
  it('is passed by a cent, not by the round sum; the amendment is the decision, and each funder has its own row', async () => {
    await register.truth.query(`
      INSERT INTO funding.amendment (id, reference, from_fiscal_year, in_force_on)
        VALUES ('01760000-0000-7000-8000-000000047900', 'AVENANT-2022-90', 2022, '2022-02-01');
      INSERT INTO funding.amendment_amount (amendment_id, funder_code, amount)
        VALUES ('01760000-0000-7000-8000-000000047900', 'DGPN', 23000.01), ('01760000-0000-7000-8000-000000047900', 'DGGN', 23000)`);
    const cells = await cellsOf(await fileFor('demonstration-board', '2022'));
    expect(faultsOf(cells)).toEqual([]);
    expect(cells.slice(1).map((row) => [row[1], row[2], row[3], row[7]])).toEqual([
      ['00000001800002', '2020-11-25', 'Convention du 25 novembre 2020, article 3', '70000.00'],
      ['00000003400009', '2022-02-01', 'AVENANT-2022-90', '23000.01'],
    ]);
    const own = await cellsOf(await fileFor('demonstration-dgpn', '2022'));
    expect(own).toEqual([cells[0], cells[2]]);
    expect((await fileFor('demonstration-dggn', '2022')).status).toBe(404);
  });

  it('comes with its source, and is known to every party, whatever lines it sees', async () => {
    const ask = await asViewer(register.stack, { parties: ['PP'] });
    const { data } = await ask('{ essentialData(fiscalYear: 2026) { threshold thresholdSource rows { id } } }');
    expect(data?.['essentialData']).toEqual({
      threshold: '23000.00',
      thresholdSource: 'Loi n° 2000-321 du 12 avril 2000, article 10 ; décret n° 2001-495 du 6 juin 2001, article 1er',
      rows: [],
    });
  });
});

it('a name with quotes, commas and accents is given as it was recorded', async () => {
  const legalName = 'Secrétariat « général », dit "SG, le vrai" ; à l’État (exemple inventé)';
  const entry = { party: 'SG_CIPDR', validFrom: '2021-06-01', version: 4, legalName };
  expect((await record(register.keeper, identity(entry))).refusals).toEqual([]);
  const response = await fileFor('demonstration-sg-cipdr', '2021');
  const text = await response.clone().text();
  expect(text).toContain('"Secrétariat « général », dit ""SG, le vrai"" ; à l’État (exemple inventé)",');
  const cells = await cellsOf(response);
  expect([faultsOf(cells), cells[1]?.[0]]).toEqual([[], legalName]);
});
