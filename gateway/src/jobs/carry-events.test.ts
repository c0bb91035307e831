import { describe, expect, it } from '@jest/globals';
import { carryEvents } from './carry-events.js';

/** Two services in memory: one with so many events waiting, one that receives until it is told to fail. */
function services(count: number) {
  const waiting = Array.from({ length: count }, (_, index) => ({
    kind: 'subsidy-line-settlement',
    number: index + 1,
    body: { fiscalYear: 2021 + index },
  }));
  const received: number[] = [];
  const state = { isDown: false, losesReceipt: false };
  const funding = async (path: string, content?: object) => {
    if (path === '/events') return { events: waiting.slice(0, 100) };
    if (state.losesReceipt) throw new Error('funding answers 503 to /events/delivered');
    const { numbers } = content as { numbers: number[] };
    waiting.splice(0, waiting.length, ...waiting.filter(({ number }) => !numbers.includes(number)));
    return undefined;
  };
  const governance = async (_path: string, content?: object) => {
    if (state.isDown) throw new Error('governance answers 503 to /events');
    received.push(...(content as { events: { number: number }[] }).events.map(({ number }) => number));
    return undefined;
  };
  const map = new Map([
    ['funding', { courier: funding }],
    ['governance', { courier: governance }],
  ]);
  return { waiting, received, state, map };
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('events between services', () => {
  it.each([0, 1, 100, 101, 250])('%d that wait all arrive, in their order, once', async (count) => {
    const { map, waiting, received } = services(count);
    await carryEvents(map);
    expect(received).toEqual(upTo(count));
    expect(waiting).toEqual([]);
  });

  it('wait while the receiver is down, and arrive afterwards', async () => {
    const { map, waiting, received, state } = services(3);
    state.isDown = true;
    await expect(carryEvents(map)).rejects.toThrow('governance answers 503');
    expect([waiting.length, received]).toEqual([3, []]);
    state.isDown = false;
    await carryEvents(map);
    expect([waiting, received]).toEqual([[], upTo(3)]);
  });

  it('arrive again rather than never when the receipt is lost', async () => {
    const { map, waiting, received, state } = services(2);
    state.losesReceipt = true;
    await expect(carryEvents(map)).rejects.toThrow('503');
    state.losesReceipt = false;
    await carryEvents(map);
    expect([waiting, received]).toEqual([[], [1, 2, 1, 2]]);
  });

  it('are nobody’s business in a supergraph without those services', async () => {
    await expect(carryEvents(new Map())).resolves.toBeUndefined();
  });
});
