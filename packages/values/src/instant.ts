import { InvalidValue, excerpt } from './invalid-value.js';
import { isPlainDate } from './plain-date.js';

/** RFC 3339, zone included, between 1900 and 2199. */
const SHAPE =
  /^((?:19|20|21)\d{2}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** @throws InvalidValue when the text is not an instant that exists, with its zone */
export function parseInstant(text: unknown): Date {
  const day = typeof text === 'string' ? SHAPE.exec(text)?.[1] : undefined;
  if (typeof text === 'string' && isPlainDate(day)) return new Date(text);
  throw new InvalidValue(
    'Instant',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas un instant : écrivez le jour, l’heure et le fuseau, entre 1900 et 2199, par exemple 2026-03-31T14:05:00Z.`,
  );
}
