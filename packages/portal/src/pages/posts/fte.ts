const FTE = /^(?:1(?:[,.]0{1,2})?|0?[,.]\d{1,2})$/;

/** What a text that is no part of a full time is told. */
export const FTE_FAULT = 'Écrivez une quotité de 0,01 à 1 ETP, par exemple 0,5.';

/** « 0,5 » as the graph takes it, "0.50"; `undefined` for what is no part of a full time. */
export function readFte(text: string): string | undefined {
  const typed = text.trim();
  if (!FTE.test(typed)) return undefined;
  const fte = Number(typed.replace(',', '.')).toFixed(2);
  return fte === '0.00' ? undefined : fte;
}
