import type { ByteRange } from './object-store.js';

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part of an object of so many bytes that a `Range` header asks for (RFC 9110); nothing for the whole, which any other
 * form than one range of bytes gets.
 */
export function rangeOf(header: string | undefined, bytes: number): ByteRange | 'UNSATISFIABLE' | undefined {
  const [, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? 'UNSATISFIABLE' : { first: bytes - length, last: bytes - 1 };
  }
  const [first, last] = [Number(from), to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)];
  if (to !== '' && Number(to) < first) return undefined;
  return first < bytes ? { first, last } : 'UNSATISFIABLE';
}
