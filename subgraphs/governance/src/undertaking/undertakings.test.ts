import { describe, expect, test } from '@jest/globals';
import { ARTICLES } from '../convention/index.js';
import { UNDERTAKINGS } from './migrations/undertakings.js';

describe('the clause ledger', () => {
  test.each(UNDERTAKINGS)('$number quotes its article word for word', ({ number, article, words }) => {
    const text = ARTICLES.find((candidate) => candidate.number === article)?.text.join('\n') ?? '';
    expect(text).toContain(words);
    expect(number.startsWith(`ART${article}-`)).toBe(true);
  });

  test('numbers follow the order of the text, article by article from 2 to 6', () => {
    const expected = [4, 4, 4, 1, 2].flatMap((count, index) =>
      Array.from({ length: count }, (_, rank) => `ART${index + 2}-${rank + 1}`),
    );
    expect(UNDERTAKINGS.map(({ number }) => number)).toEqual(expected);
  });

  test('only a yearly commitment has a due rule', () => {
    for (const { recurrence, dueRule } of UNDERTAKINGS) expect(recurrence === 'ANNUAL').toBe(dueRule !== null);
  });

  test('no item of a list of articles 2 and 3 is left out', () => {
    const items = ARTICLES.filter(({ number }) => number === 2 || number === 3).flatMap(({ text }) =>
      text.filter((line) => line.startsWith('- ')),
    );
    expect(items.map((line) => line.slice(2))).toEqual(
      UNDERTAKINGS.filter(({ article }) => article < 4).map(({ words }) => words),
    );
  });
});
