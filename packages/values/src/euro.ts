import { InvalidValue, excerpt } from './invalid-value.js';

declare const euroBrand: unique symbol;

/**
 * An exact amount in euros as a decimal string with two decimals, `"15000.00"`; never a float.
 * Range: what PostgreSQL `numeric(14,2)` holds, below 10^12 in absolute value.
 */
export type Euro = string & { readonly [euroBrand]: true };

const CANONICAL = /^-?(?:0|[1-9]\d{0,11})\.\d{2}$/;
const TYPED = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

export const ZERO_EURO: Euro = fromCents(0n);

/** Whether `text` is a canonical amount: two decimals, no leading zero, no exponent, not `-0.00`. */
export function isEuro(text: unknown): text is Euro {
  return typeof text === 'string' && CANONICAL.test(text) && text !== '-0.00';
}

/**
 * Reads an amount typed by a person or a program: digits, at most two decimals, a point.
 * Refuses signs, exponents, `NaN`, three decimals, thousands separators and leading zeros.
 * @throws InvalidValue
 */
export function parseEuro(text: unknown): Euro {
  if (typeof text !== 'string' || !TYPED.test(text)) {
    throw new InvalidValue(
      'Euro',
      excerpt(text),
      `« ${excerpt(text)} » n’est pas un montant : écrivez des chiffres et au plus deux décimales après un point, par exemple 15000.00.`,
    );
  }
  const [whole = '0', decimals = ''] = text.split('.');
  return fromCents(BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0')));
}

/** The amount that a whole number of cents makes. @throws InvalidValue beyond `numeric(14,2)` */
export function fromCents(cents: bigint): Euro {
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  const text = `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  if (!isEuro(text)) {
    throw new InvalidValue('Euro', text, `Le montant ${text} dépasse ce qui peut être enregistré.`);
  }
  return text;
}

/** The amount as a whole number of cents. */
export function toCents(amount: Euro): bigint {
  return BigInt(amount.replace('.', ''));
}

/** The exact sum; zero for an empty list. */
export function sumEuro(amounts: readonly Euro[]): Euro {
  return fromCents(amounts.reduce((total, amount) => total + toCents(amount), 0n));
}

/** `left − right`, which may be negative. */
export function subtractEuro(left: Euro, right: Euro): Euro {
  return fromCents(toCents(left) - toCents(right));
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compareEuro(left: Euro, right: Euro): number {
  const difference = toCents(left) - toCents(right);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
