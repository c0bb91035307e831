import { describe, expect, it } from '@jest/globals';
import { INSETS, MAP_HEIGHT, MAP_WIDTH, placeAfterKey, PLACES, SMALL_PLACES } from './map-layout';

describe('the map of the départements', () => {
  it('draws 101 départements, each once, in the order of their codes', () => {
    const codes = PLACES.map(({ code }) => code);
    expect(codes).toHaveLength(101);
    expect(new Set(codes).size).toBe(101);
    expect(codes).toEqual([...codes].sort());
  });

  it('draws Paris and its neighbours once more where they are', () => {
    expect(SMALL_PLACES.map(({ code }) => code)).toEqual(['75', '92', '93', '94']);
  });

  it('keeps every département within the drawing', () => {
    for (const { code, centre } of PLACES) {
      const isInside = centre[0] > 0 && centre[0] < MAP_WIDTH && centre[1] > 0 && centre[1] < MAP_HEIGHT;
      expect([code, isInside]).toEqual([code, true]);
    }
  });

  it.each(['971', '972', '973', '974', '976'])('keeps %s within a frame of its own', (code) => {
    const place = PLACES.find((each) => each.code === code);
    const frame = INSETS.find(({ title }) => title === code);
    expect(place?.centre[0]).toBeGreaterThan(frame?.x ?? Infinity);
    expect(place?.centre[0]).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  });

  it('overlaps no two frames', () => {
    for (const [index, frame] of INSETS.entries()) {
      for (const other of INSETS.slice(index + 1)) {
        const isApart =
          frame.x + frame.width <= other.x ||
          other.x + other.width <= frame.x ||
          frame.y + frame.height <= other.y ||
          other.y + other.height <= frame.y;
        expect([frame.title, other.title, isApart]).toEqual([frame.title, other.title, true]);
      }
    }
  });
});

describe('the keys of the map', () => {
  it.each([
    ['Ain', '01', 'End', '976'],
    ['Mayotte', '976', 'Home', '01'],
    ['Haute-Garonne', '31', 'ArrowUp', '82'],
    ['Gironde', '33', 'ArrowDown', '40'],
    ['Haute-Corse', '2B', 'ArrowDown', '2A'],
    ['Guadeloupe', '971', 'ArrowRight', '972'],
    ['Seine-Saint-Denis', '93', 'ArrowDown', '94'],
  ])('lead from %s (%s) by %s to %s', (_name, code, key, expected) => {
    expect(placeAfterKey(code, key)).toBe(expected);
  });

  it('stay where nothing lies that way', () => {
    expect(placeAfterKey('2A', 'ArrowRight')).toBe('2A');
  });

  it('leave every other key to the browser', () => {
    expect(placeAfterKey('01', 'Tab')).toBeUndefined();
    expect(placeAfterKey('01', 'constructor')).toBeUndefined();
  });

  it('reach every département from the first one by arrows alone', () => {
    const reached = new Set(['01']);
    for (const code of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = placeAfterKey(code, key);
        if (next !== undefined) reached.add(next);
      }
    }
    const missed = PLACES.map(({ code }) => code).filter((code) => !reached.has(code));
    expect(missed).toEqual([]);
  });
});
