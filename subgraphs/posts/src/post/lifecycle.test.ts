import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePlainDate, plusDays } from '@iscg/values';
import { BIRTH, anyDay, lawfulHistory } from '../fixtures/lawful-history.js';
import { LifecycleKind, STATE_AFTER, mayFollow, stateAsOf, unlawfulEvent, type LifecycleEvent } from './lifecycle.js';

const KINDS = Object.values(LifecycleKind);

describe('the life of a post', () => {
  it.each([
    ['nothing', undefined, ['PLANNED']],
    ['being planned', 'PLANNED', ['OPENED', 'CLOSED']],
    ['opening', 'OPENED', ['FILLED', 'CLOSED']],
    ['being filled', 'FILLED', ['VACATED']],
    ['being vacated', 'VACATED', ['FILLED', 'SUSPENDED', 'CLOSED']],
    ['suspension', 'SUSPENDED', ['RESUMED', 'CLOSED']],
    ['resuming', 'RESUMED', ['FILLED', 'SUSPENDED', 'CLOSED']],
    ['closing', 'CLOSED', []],
  ] as const)('after %s only the lawful events may follow', (_, previous, lawful) => {
    expect(KINDS.filter((kind) => mayFollow(previous, kind))).toEqual(
      KINDS.filter((kind) => lawful.some((one) => one === kind)),
    );
  });

  it('is on any day what its last event on or before that day made it', () => {
    fc.assert(
      fc.property(lawfulHistory, anyDay, (events, day) => {
        const last = events.filter(({ on }) => on <= day).at(-1);
        expect(stateAsOf(events, day)).toEqual(last && { state: STATE_AFTER[last.kind], since: last.on });
      }),
    );
  });

  it('does not depend on the order in which its events are handed over', () => {
    fc.assert(
      fc.property(lawfulHistory, anyDay, fc.infiniteStream(fc.nat()), (events, day, chance) => {
        const shuffled = events.map((event) => ({ event, rank: chance.next().value })).sort((a, b) => a.rank - b.rank);
        expect(
          stateAsOf(
            shuffled.map(({ event }) => event),
            day,
          ),
        ).toEqual(stateAsOf(events, day));
      }),
    );
  });

  it('has no state before it is planned, and changes state at every event', () => {
    fc.assert(
      fc.property(lawfulHistory, (events) => {
        expect(stateAsOf(events, plusDays(BIRTH, -1))).toBeUndefined();
        const states = events.map(({ kind }) => STATE_AFTER[kind]);
        expect(states.every((state, index) => state !== states[index - 1])).toBe(true);
        expect(unlawfulEvent(events)).toBeUndefined();
      }),
    );
  });

  it('never goes on after it is closed', () => {
    fc.assert(
      fc.property(lawfulHistory, fc.constantFrom(...KINDS), (events, kind) => {
        const last = events.at(-1);
        fc.pre(last?.kind === 'CLOSED');
        const after = { kind, on: plusDays(last?.on ?? BIRTH, 1), sequence: events.length };
        expect(unlawfulEvent([...events, after])).toEqual(after);
        expect(() => stateAsOf([...events, after], plusDays(after.on, 1))).toThrow(RangeError);
      }),
    );
  });

  it('takes an event entered late at its day, and refuses it when the days after no longer make sense', () => {
    const event = (kind: LifecycleKind, on: string, sequence: number) => ({ kind, on: parsePlainDate(on), sequence });
    const history = [
      event('PLANNED', '2020-01-01', 1),
      event('OPENED', '2020-03-01', 2),
      event('FILLED', '2020-06-01', 3),
    ];
    expect(unlawfulEvent([...history, event('CLOSED', '2020-04-01', 4)])).toEqual(event('FILLED', '2020-06-01', 3));
    expect(unlawfulEvent([...history, event('VACATED', '2021-04-01', 4)])).toBeUndefined();
  });

  it('counts two events of one day in the order of recording', () => {
    const day = parsePlainDate('2024-05-02');
    const history: LifecycleEvent[] = [
      { kind: 'OPENED', on: day, sequence: 2 },
      { kind: 'PLANNED', on: day, sequence: 1 },
    ];
    expect(stateAsOf(history, day)).toEqual({ state: 'OPEN', since: day });
  });
});
