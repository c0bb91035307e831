import { InvalidValue, excerpt } from './invalid-value.js';

declare const siretBrand: unique symbol;

/** A SIRET: the 14 digits of a French establishment, Luhn-checked (La Poste's exception included). */
export type Siret = string & { readonly [siretBrand]: true };

const LA_POSTE = '356000000';

export function isSiret(text: unknown): text is Siret {
  if (typeof text !== 'string' || !/^\d{14}$/.test(text)) return false;
  const digits = [...text].map(Number);
  if (text.startsWith(LA_POSTE)) return digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0 || luhn(digits);
  return luhn(digits);
}

/** @throws InvalidValue */
export function parseSiret(text: unknown): Siret {
  if (isSiret(text)) return text;
  throw new InvalidValue(
    'Siret',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas un SIRET : 14 chiffres, clé comprise.`,
  );
}

function luhn(digits: readonly number[]): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
