import { describe, expect, it } from '@jest/globals';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { cellsOf, csvText, writeSheet, type SheetContent } from './sheet';
import type { Column } from '../list/column';

const CONTENT: SheetContent = {
  title: 'Postes : au 1er mars',
  heads: ['Référence', 'Montant', 'ETP', 'Depuis le', 'Motif'],
  kinds: ['text', 'euros', 'number', 'day', 'text'],
  rows: [
    ['ISCG-93-0007', '15000.50', '0.50', '2026-03-01', '=cmd|calc!A1'],
    ['ISCG-2A-0001', '-12.00', 1, null, 'dit « oui »; puis "non"\nà la ligne'],
    ['ISCG-75-0001', 'Masqué', '1.00', '2026-12-31', '+33 1 00 00 00 00'],
  ],
};

interface Row {
  readonly name: string;
  readonly amount: string | null;
}

describe('an export', () => {
  it('as CSV is what a French spreadsheet opens, with no formula left alive', async () => {
    expect(await csvText(CONTENT)).toBe(
      [
        '\ufeffRéférence;Montant;ETP;Depuis le;Motif',
        "ISCG-93-0007;15000,50;0,50;2026-03-01;'=cmd|calc!A1",
        'ISCG-2A-0001;-12,00;1;;"dit « oui »; puis ""non""\nà la ligne"',
        "ISCG-75-0001;Masqué;1,00;2026-12-31;'+33 1 00 00 00 00",
      ].join('\r\n'),
    );
  });

  it.each([
    ['xlsx', readXlsx],
    ['ods', readOds],
  ] as const)(
    'as %s is read back cell by cell: numbers as numbers, days as days, texts as texts',
    async (format, read) => {
      const file = await writeSheet(CONTENT, format);
      const book = await read(new Uint8Array(await file.arrayBuffer()));
      const [sheet] = book.sheets;
      const rows = sheet?.rows.map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell)),
      );
      expect(rows).toEqual([
        [...CONTENT.heads],
        ['ISCG-93-0007', 15000.5, 0.5, '2026-03-01', '=cmd|calc!A1'],
        ['ISCG-2A-0001', -12, 1, null, 'dit « oui »; puis "non"\nà la ligne'],
        ['ISCG-75-0001', 'Masqué', 1, '2026-12-31', '+33 1 00 00 00 00'],
      ]);
    },
  );

  it('says of a masked cell that it is masked, and of a field that a service could not give that it is unavailable', () => {
    const reasons: Readonly<Record<string, { code: string; message: string } | undefined>> = {
      masked: { code: 'FORBIDDEN', message: 'Réservé.' },
      down: { code: 'UNAVAILABLE', message: 'En panne.' },
    };
    const columns: readonly Column<Row>[] = [
      { id: 'name', title: 'Nom', value: ({ name }) => name },
      {
        id: 'amount',
        title: 'Montant',
        kind: 'euros',
        value: ({ amount }) => amount,
        reason: ({ name }) => reasons[name],
      },
    ];
    const rows = ['masked', 'down', 'empty'].map((name): Row => ({ name, amount: null }));
    expect(cellsOf(columns, rows)).toEqual([
      ['masked', 'Masqué'],
      ['down', 'Indisponible'],
      ['empty', null],
    ]);
  });
});
