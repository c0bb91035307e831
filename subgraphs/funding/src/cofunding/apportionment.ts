import { fault } from '@iscg/subgraph-kit';
import { fromCents, toCents, type Euro } from '@iscg/values';

/** Shares are whole numbers of ten-thousandths, exactly. */
export const WHOLE = 10_000n;
const SHARE = /^(?:0(?:\.(\d{1,4}))?|1(?:\.0{1,4})?)$/;

/** A share as ten-thousandths. @throws PortalError `BAD_USER_INPUT` for what is no fraction above 0 and up to 1 */
export function parseShare(text: string): bigint {
  const match = SHARE.exec(text);
  const units = match && (text.startsWith('1') ? WHOLE : BigInt((match[1] ?? '').padEnd(4, '0')));
  if (units) return units;
  throw fault('shares', 'Une part est une fraction supérieure à 0 et au plus égale à 1, par exemple 0.3000 pour 30 %.');
}

/** Ten-thousandths as a share, `"0.3000"`. */
export function shareText(units: bigint): string {
  return `${units / WHOLE}.${(units % WHOLE).toString().padStart(4, '0')}`;
}

/** @throws PortalError `BAD_USER_INPUT` that names the sum, for shares that do not make the whole */
export function refuseOffWhole(shares: readonly bigint[], whole: string): void {
  const sum = shares.reduce((total, share) => total + share, 0n);
  if (sum === WHOLE) return;
  throw fault(
    'shares',
    `Les parts font ${percent(sum)} % ${whole}, et non 100 % : corrigez-les, rien n’est enregistré.`,
  );
}

/** Ten-thousandths as a French percentage, `"99,99"`. */
export function percent(units: bigint): string {
  const decimals = (units % 100n).toString().padStart(2, '0');
  return decimals === '00' ? String(units / 100n) : `${units / 100n},${decimals}`;
}

/**
 * Divides a whole number of units by weights, to the unit: each gets its part rounded down, and what is left goes one by
 * one to the largest remainders, the first of equals first. The parts add up to the total. Weights are not all zero.
 */
export function apportion(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const parts = weights.map((weight) => (total * weight) / sum);
  const left = total - parts.reduce((all, part) => all + part, 0n);
  const chosen = weights
    .map((weight, index) => ({ index, remainder: (total * weight) % sum }))
    .sort((one, other) =>
      one.remainder === other.remainder ? one.index - other.index : one.remainder > other.remainder ? -1 : 1,
    )
    .slice(0, Number(left));
  const favoured = new Set(chosen.map(({ index }) => index));
  return parts.map((part, index) => (favoured.has(index) ? part + 1n : part));
}

/** What each share makes of the cost; the amounts add up to it to the cent. */
export function amountsOf(cost: Euro, shares: readonly bigint[]): Euro[] {
  return apportion(toCents(cost), shares).map(fromCents);
}
