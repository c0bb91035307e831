import { describe, expect, it } from '@jest/globals';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { cellsOf, csvText, writeSheet, type SheetContent } from './sheet';
import type { Column } from '../list/column';

const CONTENT: SheetContent = {
  title: 'Postes : au 1er mars',
  heads: ['Référence', 'Montant', 'ETP', 'Part', 'Depuis le', 'Enregistré le', 'Motif'],
  kinds: ['text', 'euros', 'number', 'share', 'day', 'instant', 'text'],
  rows: [
    ['ISCG-93-0007', '15000.50', '0.50', '0.3000', '2026-03-01', '2026-03-01T13:05:00.000Z', '=cmd|calc!A1'],
    ['ISCG-2A-0001', '-12.00', 1234, '1.0000', null, null, 'dit « oui »; puis "non"\nà la ligne'],
    ['ISCG-75-0001', 'Masqué', '1.00', '0.3333', 'En cours', '2026-07-01T22:30:00.000Z', '+33 1 00 00 00 00'],
  ],
};

interface Row {
  readonly name: string;
  readonly amount: string | null;
}

describe('an export', () => {
  it('as CSV says what the page shows, in columns that a French spreadsheet reads as numbers and days', async () => {
    expect(await csvText(CONTENT)).toBe(
      [
        '\ufeffRéférence;Montant (€);ETP;Part (%);Depuis le;Enregistré le;Motif',
        "ISCG-93-0007;15000,50;0,5;30;01/03/2026;01/03/2026 14:05;'=cmd|calc!A1",
        'ISCG-2A-0001;-12,00;1234;100;;;"dit « oui »; puis ""non""\nà la ligne"',
        "ISCG-75-0001;Masqué;1;33,3;En cours;02/07/2026 00:30;'+33 1 00 00 00 00",
      ].join('\r\n'),
    );
  });

  const FORMULAS = ['=1+1', '+1', '-SUM(A1)', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠a'];
  const ALIVE = /^[\s=+\-@＝＋－＠]/u;

  it.each(FORMULAS)('leaves no formula alive where a person could type one: %j', async (formula) => {
    const content: SheetContent = {
      title: 'Essai',
      heads: ['Motif', 'Montant'],
      kinds: ['text', 'euros'],
      rows: [[formula, formula]],
    };
    const [, [motive = '', amount = ''] = []] = parseCsv(await csvText(content), { delimiter: ';' }).map((row) =>
      row.map(String),
    );
    for (const cell of [motive, amount]) expect([cell, ALIVE.test(cell)]).toEqual([`'${formula}`, false]);
    for (const [format, read] of [
      ['xlsx', readXlsx],
      ['ods', readOds],
    ] as const) {
      const file = await writeSheet(content, format);
      const { sheets } = await read(new Uint8Array(await file.arrayBuffer()), { readStyles: true });
      expect(sheets[0]?.rows[1]?.map((cell) => typeof cell)).toEqual(['string', 'string']);
      for (const key of ['1,0', '1,1']) expect(sheets[0]?.cells?.get(key)?.formula).toBeUndefined();
      if (format === 'xlsx') expect(sheets[0]?.cells?.get('1,0')?.style?.numFmt).toBe('@');
    }
  });

  it('leaves negative amounts the numbers that they are', async () => {
    const content: SheetContent = { title: 'Essai', heads: ['Montant'], kinds: ['euros'], rows: [['-12.00']] };
    expect((await csvText(content)).split('\r\n')[1]).toBe('-12,00');
  });

  it.each([
    ['xlsx', readXlsx],
    ['ods', readOds],
  ] as const)(
    'as %s is read back cell by cell: numbers as numbers, days as days, texts as texts, in French formats',
    async (format, read) => {
      const file = await writeSheet(CONTENT, format);
      const book = await read(new Uint8Array(await file.arrayBuffer()), { readStyles: true });
      const [sheet] = book.sheets;
      const rows = sheet?.rows.map((row) =>
        row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 16) : cell)),
      );
      expect(rows).toEqual([
        [...CONTENT.heads],
        ['ISCG-93-0007', 15000.5, 0.5, 0.3, '2026-03-01T00:00', '2026-03-01T14:05', '=cmd|calc!A1'],
        ['ISCG-2A-0001', -12, 1234, 1, null, null, 'dit « oui »; puis "non"\nà la ligne'],
        ['ISCG-75-0001', 'Masqué', 1, 0.3333, 'En cours', '2026-07-02T00:30', '+33 1 00 00 00 00'],
      ]);
      const formats = [1, 3, 4, 5].map((column) => sheet?.cells?.get(`1,${column}`)?.style?.numFmt);
      expect(formats).toEqual([
        expect.stringMatching(/^#,##0\.00.*€/),
        expect.stringMatching(/^0\.0 ?%$/),
        expect.stringMatching(/^dd\/mm\/yyyy$/i),
        expect.stringMatching(/^dd\/mm\/yyyy hh:mm$/i),
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
