import { describe, expect, it } from '@jest/globals';
import type { EssentialDataQuery } from '@iscg/client';
import fc from 'fast-check';
import { COLUMNS, essentialDataFile } from './essential-data.js';

type Row = NonNullable<NonNullable<EssentialDataQuery['essentialData']>['rows']>[number];

/** Reads CSV as RFC 4180 has it, knowing nothing of how it was written. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, bare = '', end] = found;
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') {
      lines.push(cells);
      cells = [];
    }
    if (cell.lastIndex === text.length) return lines;
  }
  throw new Error(`no CSV: ${text}`);
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).filter((any) => any.trim() !== ''),
  fc.constantFrom('Préfecture, de police', 'dite « la "PP" »', 'deux\r\nlignes', '"', ',', ' bords ', '=1+1', 'é\n'),
);
const row: fc.Arbitrary<Row> = fc.record({
  id: fc.uuid(),
  funder: fc.constant({ code: 'PP' as const }),
  attributorName: text,
  attributorSiret: fc.stringMatching(/^\d{14}$/),
  agreementDate: fc.constantFrom('2020-11-25', '2026-02-28'),
  decisionReference: text,
  beneficiaryName: text,
  beneficiarySiret: fc.stringMatching(/^\d{14}$/),
  purpose: text,
  amount: fc.bigInt({ min: 2_300_001n, max: 99_999_999_999_999n }).map((cents) => {
    const digits = String(cents);
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }),
  nature: fc.constant('aide en numéraire'),
  paymentConditions: fc.constantFrom('unique', 'échelonné'),
  paymentDates: fc.constantFrom('2026-05-15', '2026-01-01/2026-12-31'),
  enterpriseAidNumber: fc.constant(null),
  notifiedToCommission: fc.boolean(),
  beneficiaryShare: fc.constant('1'),
  missing: fc.constant([]),
});

const answer = (rows: Row[]): EssentialDataQuery => ({
  essentialData: {
    fiscalYear: 2026,
    threshold: '23000.00',
    thresholdSource: 'Loi',
    identitiesOn: '2026-11-20',
    asOf: '2026-11-20',
    rows,
  },
  serviceInformation: { demonstration: false },
});

describe('the file of essential data', () => {
  it('gives back every value of any register and lines, whatever quotes, commas, lines and accents they hold', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const file = essentialDataFile(answer(rows), '2026');
        if (!('csv' in file)) throw new Error('no file');
        const [heads, ...lines] = readCsv(file.csv);
        expect(heads).toEqual(COLUMNS.map(([name]) => name));
        expect(lines).toEqual(
          rows.map((each) => [
            each.attributorName,
            each.attributorSiret,
            each.agreementDate,
            each.decisionReference,
            each.beneficiaryName,
            each.beneficiarySiret,
            each.purpose,
            each.amount,
            each.nature,
            each.paymentConditions,
            each.paymentDates,
            '',
            each.notifiedToCommission ? 'oui' : 'non',
            each.beneficiaryShare,
          ]),
        );
      }),
    );
  });

  it('is refused whole when one row lacks something, each lack told once', () => {
    const [whole] = fc.sample(row, 1);
    if (!whole) throw new Error('no row');
    const holed = { ...whole, missing: ['Il manque le SIRET du bénéficiaire.'] };
    expect(essentialDataFile(answer([whole, holed, holed]), '2026')).toEqual({
      refused: 'CONFLICT',
      message: 'Le fichier n’est pas donné avec des trous. Il manque le SIRET du bénéficiaire.',
    });
  });

  it('is refused when a column that must be filled is empty, whatever the reason', () => {
    const [whole] = fc.sample(row, 1);
    if (!whole) throw new Error('no row');
    expect(essentialDataFile(answer([{ ...whole, amount: null }]), '2026')).toEqual({
      refused: 'CONFLICT',
      message: 'Le fichier n’est pas donné avec des trous. La colonne montant est vide.',
    });
  });

  it.each([
    ['there is nothing to publish', answer([])],
    ['nothing could be read', { essentialData: null, serviceInformation: null }],
  ])('is not there when %s', (_, given) => {
    expect(essentialDataFile(given, '2026')).toMatchObject({ refused: 'NOT_FOUND' });
  });
});
