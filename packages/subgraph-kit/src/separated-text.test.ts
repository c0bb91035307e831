import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { separatedLines, UnreadableTable } from './separated-text.js';

const ENOUGH = 100;

const cells = (text: string) => {
  try {
    return separatedLines(text, ENOUGH).map(({ line, cells: each }) => [line, ...each]);
  } catch (error) {
    if (error instanceof UnreadableTable) return error.line;
    throw error;
  }
};

describe('a pasted table', () => {
  test.each<[string, string, unknown]>([
    ['of nothing', '', []],
    ['of one cell', 'a', [[1, 'a']]],
    ['with semicolons', 'a;b\nc;d\n', [[1, 'a', 'b'], [2, 'c', 'd']]], // prettier-ignore
    ['with commas', 'a,b\r\nc,d', [[1, 'a', 'b'], [2, 'c', 'd']]], // prettier-ignore
    ['with tabs, as a spreadsheet pastes', 'a\tb\nc, d\te', [[1, 'a', 'b'], [2, 'c, d', 'e']]], // prettier-ignore
    ['with empty cells', 'a;b\n;\n;d', [[1, 'a', 'b'], [3, '', 'd']]], // prettier-ignore
    ['with a last cell left empty', 'a;b\nc;', [[1, 'a', 'b'], [2, 'c', '']]], // prettier-ignore
    ['with empty lines', 'a\n\n\nb', [[1, 'a'], [4, 'b']]], // prettier-ignore
    ['with quoted cells', 'a;b\n"c;""d""";e', [[1, 'a', 'b'], [2, 'c;"d"', 'e']]], // prettier-ignore
    ['with a line break in a cell', 'a;b\n"c\nd";e\nf;g', [[1, 'a', 'b'], [2, 'c\nd', 'e'], [4, 'f', 'g']]], // prettier-ignore
    ['with the mark of its encoding', '\ufeffa;b\nc;d', [[1, 'a', 'b'], [2, 'c', 'd']]], // prettier-ignore
    ['with line breaks of several systems', 'a;b\r\nc;d\re;f\ng;h', [[1, 'a', 'b'], [2, 'c', 'd'], [3, 'e', 'f'], [4, 'g', 'h']]], // prettier-ignore
    ['with blanks around its cells', 'a;b\n c ;"\td\n"', [[1, 'a', 'b'], [2, 'c', 'd']]], // prettier-ignore
    ['with a mark never closed', 'é;b\n\n"c;d\ne;f\ng;h', 3],
    ['with text after a closed mark', 'a;b\n"c"d;e', 2],
    ['with a mark inside a cell', 'a;b\nc;d\ne"f;g', 3],
  ])('%s', (_case, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  test('is read back as it was written, whatever its cells', () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => `x${text.trim()}`);
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const head = ['un', 'deux', 'trois'];
        const text = [head, ...rows.map((row) => row.map(quoted))].map((row) => row.join(separator)).join('\r\n');
        expect(separatedLines(text, ENOUGH).map((line) => line.cells)).toEqual([head, ...rows]);
      }),
    );
  });

  test('is read no further than asked', () => {
    expect(separatedLines('a\nb\n"c', 2).map((line) => line.cells)).toEqual([['a'], ['b']]);
  });
});
