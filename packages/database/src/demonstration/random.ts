import { createHash } from 'node:crypto';

/** A repeatable source of chance: the same seed gives the same sequence everywhere. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number;
  /** One of the items; every one as likely. */
  pick<T>(items: readonly T[]): T;
  /** `true` with the given probability. */
  chance(probability: number): boolean;
  /** The items in another order; the argument is left alone. */
  shuffle<T>(items: readonly T[]): T[];
}

/** Creates a repeatable source of chance (mulberry32 by Tommy Ettinger, public domain). Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (minimum: number, maximum: number): number => minimum + Math.floor(next() * (maximum - minimum + 1));
  const pick = <T>(items: readonly T[]): T => {
    const [item] = items.slice(integer(0, items.length - 1));
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return { next, integer, pick, chance: (probability) => next() < probability, shuffle };
}

/** Demonstration ids carry the time 2020-11-25T00:00:00Z (the convention's signature) plus `n` milliseconds. */
const EPOCH_MS = 1_606_262_400_000;

/**
 * The id of the `n`-th demonstration object of a kind: shaped like a UUIDv7, sorted by `n`, always the same.
 * @param kind any word of the caller's (`post`, `session`, `payment`…)
 * @param n a whole number from 0
 */
export function demonstrationId(kind: string, n: number): string {
  const time = (EPOCH_MS + n).toString(16).padStart(12, '0');
  const digest = createHash('sha256').update(`${kind}:${n}`).digest('hex');
  const variant = ((Number.parseInt(digest.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digest.slice(0, 3)}`,
    `${variant}${digest.slice(4, 7)}`,
    digest.slice(7, 19),
  ].join('-');
}
