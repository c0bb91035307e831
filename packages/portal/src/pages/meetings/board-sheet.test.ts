import { describe, expect, it } from '@jest/globals';
import { checkSheet, recordedSheet } from './board-sheet';

const SEATS = [
  { id: 'a', office: 'Présidence' },
  { id: 'b', office: 'Trésorerie' },
  { id: 'c', office: null },
];

describe('the attendance sheet of the board', () => {
  it('begins with what is recorded, absent where nothing is', () => {
    const presences = [
      { seat: { id: 'a' }, presence: 'PRESENT' as const, representedBy: null },
      { seat: { id: 'b' }, presence: 'REPRESENTED' as const, representedBy: { id: 'a' } },
    ];
    expect(recordedSheet(SEATS, presences)).toEqual({ a: 'PRESENT', b: 'a', c: '' });
  });

  it('has a line for every seat', () => {
    expect(checkSheet({ a: 'PRESENT', b: 'a', c: '' }, SEATS)).toEqual({
      content: {
        entries: [
          { seatId: 'a', presence: 'PRESENT', representedBySeatId: null },
          { seatId: 'b', presence: 'REPRESENTED', representedBySeatId: 'a' },
          { seatId: 'c', presence: 'ABSENT', representedBySeatId: null },
        ],
      },
    });
  });

  it('refuses a proxy to a seat that is not there', () => {
    expect(checkSheet({ a: '', b: 'a', c: '' }, SEATS)).toEqual({
      faults: new Map([['b', 'Le siège « Présidence » n’est pas présent.']]),
    });
  });
});
