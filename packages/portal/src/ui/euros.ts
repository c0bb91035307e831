/** Exact sums of amounts as the graph gives them, `"15000.00"`: in whole cents, never in floats. */

const EXACT = /^-?\d+\.\d{2}$/;
/** No-break and narrow no-break spaces are what a spreadsheet or this portal puts between thousands. */
const SPACES = /[\s\u00a0\u202f]/gu;
const TYPED = /^(\d{1,3}(?:[ ]\d{3})+|\d+)(?:[,.](\d{1,2}))?$/;
/** What the register can hold. */
const MOST_DIGITS = 12;

/**
 * The exact amount that a person typed in French, « 15 000,00 », « 15000 » or « 15 000,5 € »; a decimal point is read as
 * a comma. `undefined` for anything else: a sign, three decimals, thousands that are not three digits.
 */
export function readEuros(text: string): string | undefined {
  const spaced = text.replace(SPACES, ' ').trim().replace(/ ?€$/, '');
  const [, typed, decimals = ''] = TYPED.exec(spaced) ?? [];
  if (typed === undefined) return undefined;
  const whole = typed.replaceAll(' ', '').replace(/^0+(?=\d)/, '');
  return whole.length > MOST_DIGITS ? undefined : `${whole}.${decimals.padEnd(2, '0')}`;
}

/** Whole cents of an exact amount; none when the text is not one. */
export function centsOf(amount: string | null | undefined): bigint {
  return amount && EXACT.test(amount) ? BigInt(amount.replace('.', '')) : 0n;
}

/** The exact amount that a whole number of cents makes. */
export function eurosOf(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The exact sum of some amounts. */
export function addEuros(...amounts: readonly string[]): string {
  return eurosOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));
}

/** `left − right`, which may be negative. */
export function subtractEuros(left: string, right: string): string {
  return eurosOf(centsOf(left) - centsOf(right));
}

/** How large a part is of a whole, 0 to 1, for the length of a bar. */
export function ratioOfEuros(part: string | null, whole: string | null): number {
  const [numerator, denominator] = [centsOf(part), centsOf(whole)];
  if (denominator <= 0n || numerator <= 0n) return 0;
  return Math.min(1, Number((numerator * 10_000n) / denominator) / 10_000);
}
