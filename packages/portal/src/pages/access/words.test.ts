import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fieldWord, TYPE_WORDS, typeWord } from './words';

type Matrix = Record<string, { type: string; field: string }[]>;

const matrix: Matrix = JSON.parse(readFileSync(join(process.cwd(), 'packages/access/matrix.json'), 'utf8'));
const cells = Object.values(matrix).flat();
const types = [...new Set(cells.map(({ type }) => type))];

describe('the French names of « Qui voit quoi »', () => {
  test.each(types)('%s and each of its fields have one', (type) => {
    const fields = cells.filter((cell) => cell.type === type).map(({ field }) => field);
    expect(Object.keys(TYPE_WORDS)).toContain(type);
    expect(fields.filter((field) => TYPE_WORDS[type]?.fields[field] === undefined)).toEqual([]);
  });

  test('a type or field that is new stands under its own name until it has one', () => {
    expect(typeWord('Novelty')).toBe('Novelty');
    expect(fieldWord('Novelty', 'thing')).toBe('thing');
    expect(fieldWord('SubsidyLine', 'paid')).toBe('Montant versé');
  });
});
