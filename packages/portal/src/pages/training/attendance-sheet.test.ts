import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSheet, compareSheets, marked, markOf, type Mark } from './attendance-sheet';

const BLANK = { attended: '', absent: '' };
const holders = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase() }));
const marks = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom<Mark>('ATTENDED', 'ABSENT')));

describe('the attendance sheet', () => {
  it('keeps the last mark of each person, whatever was marked before', () => {
    fc.assert(
      fc.property(marks, (made) => {
        const sheet = made.reduce((draft, [id, mark]) => marked(draft, [id], mark), BLANK);
        const last = new Map<string, Mark>(made);
        for (const id of ['a', 'b', 'c', 'd']) expect(markOf(sheet, id)).toBe(last.get(id));
      }),
    );
  });

  it('asks for everybody who holds a seat, and sends nobody else', () => {
    fc.assert(
      fc.property(marks, (made) => {
        const sheet = made.reduce((draft, [id, mark]) => marked(draft, [id], mark), BLANK);
        const missing = holders.filter(({ id }) => markOf(sheet, id) === undefined).length;
        const checked = checkSheet(sheet, holders);
        if ('faults' in checked) {
          expect(missing).toBeGreaterThan(0);
          expect(checked.faults.get('attended')).toContain(missing === 1 ? 'Une personne reste' : String(missing));
        } else {
          expect([...checked.content.attended, ...checked.content.absent].sort()).toEqual(['a', 'b', 'c']);
        }
      }),
    );
  });

  it('marks everybody present at once, those marked absent included', () => {
    const sheet = marked(marked(BLANK, ['b'], 'ABSENT'), ['a', 'b', 'c'], 'ATTENDED');
    expect(checkSheet(sheet, holders)).toEqual({ content: { attended: ['a', 'b', 'c'], absent: [] } });
  });

  it('compares only the persons of whom the two say something else', () => {
    const before = { version: '1', ...BLANK };
    const theirs = { version: '2', attended: 'a', absent: 'b' };
    const mine = { attended: 'a,b', absent: '' };
    expect(compareSheets(before, theirs, mine, holders)).toEqual([
      { label: 'A', before: 'À marquer', theirs: 'Présente', mine: 'Présente' },
      { label: 'B', before: 'À marquer', theirs: 'Absente', mine: 'Présente' },
    ]);
  });
});
