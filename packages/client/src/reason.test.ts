import { describe, expect, it } from '@jest/globals';
import { reasonsOf, tieReasons } from './reason.js';

describe('why fields of an answer hold nothing', () => {
  it('tells all reasons of an object, in the order of the errors', () => {
    const answer = { posts: null, figures: null, kept: 1 };
    tieReasons(answer, [
      { code: 'BAD_USER_INPUT', message: 'Recherche trop longue.', path: ['posts'] },
      { code: 'UNAVAILABLE', message: 'Service indisponible.', path: ['figures'] },
    ]);
    expect(reasonsOf(answer).map(({ message }) => message)).toEqual([
      'Recherche trop longue.',
      'Service indisponible.',
    ]);
  });

  it('tells none where nothing was taken away', () => {
    expect(reasonsOf({ posts: null })).toEqual([]);
  });
});
