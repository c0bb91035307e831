import { InvalidValue, excerpt } from '@iscg/values';

const FTE = /^(?:0\.\d{2}|1\.00)$/;

/** Whether a text is a number of full-time equivalents, "0.01" to "1.00", always two decimals. */
export function isFte(text: string): boolean {
  return FTE.test(text) && text !== '0.00';
}

/** Full-time equivalents, "0.01" to "1.00", always two decimals. @throws InvalidValue */
export function parseFte(text: string): string {
  if (isFte(text)) return text;
  throw new InvalidValue(
    'Fte',
    excerpt(text),
    `« ${excerpt(text)} » n’est pas une quotité : écrivez un nombre de 0.01 à 1.00 avec deux décimales, par exemple 0.80.`,
  );
}
