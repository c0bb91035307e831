import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.js';
import { InvalidValue, excerpt } from './invalid-value.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then randomness. */
export function uuidV7(clock: Clock): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(clock.now().getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function isIdentifier(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** @throws InvalidValue when the text is not a lower-case UUID */
export function parseIdentifier(text: unknown): string {
  if (isIdentifier(text)) return text;
  throw new InvalidValue('ID', excerpt(text), `« ${excerpt(text)} » n’est pas un identifiant de ce portail.`);
}
