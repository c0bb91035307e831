import type { PeopleReachedQuery } from '@iscg/client';
import { expect, it } from '@jest/globals';
import { reachedRows } from './reached-rows';

const group = (key: string, reached: number) => ({ key, label: null, reached });
const answer: PeopleReachedQuery = {
  trainingFigures: {
    ...{ asOf: '2026-12-01', attended: 30, source: null, definition: null },
    reached: [group('31', 9), group('2A', 20), group('75', 1)],
  },
  satisfaction: {
    ...{ threshold: 5, source: null, definition: null, total: null },
    groups: [
      { ...group('31', 9), answers: 7, average: 4.2, suppressed: false, reason: null },
      { ...group('75', 1), answers: null, average: null, suppressed: true, reason: 'Moins de 5 réponses.' },
    ],
  },
};

it('groups stand by size with their own satisfaction, one kept back says why and is no zero', () => {
  const rows = reachedRows(answer, 'DEPARTMENT', new Map([['31', 'Haute-Garonne']]));
  expect(rows.map(({ name, reached, satisfaction }) => [name, reached, satisfaction?.average])).toEqual([
    ['2A', 20, undefined],
    ['31 – Haute-Garonne', 9, 4.2],
    ['75', 1, null],
  ]);
  expect(rows[2]?.satisfaction?.reason).toBe('Moins de 5 réponses.');
});

it('years stand in their order, whatever their size', () => {
  const years = {
    ...answer,
    trainingFigures: {
      asOf: null,
      attended: 3,
      source: null,
      definition: null,
      reached: [group('2026', 1), group('2025', 2)],
    },
  };
  expect(reachedRows(years, 'YEAR', new Map()).map(({ name }) => name)).toEqual(['2025', '2026']);
});
