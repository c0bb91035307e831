import { fault, lineOf, refuseFuture } from '@iscg/subgraph-kit';
import { toCents, uuidV7, type Clock, type Euro } from '@iscg/values';
import { WHOLE, amountsOf, apportion, parseShare, refuseOffWhole, shareText } from './apportionment.js';
import type { PlannedShareInput } from './cofunding.args.js';
import type { NewShare } from './cofunding-writing.store.js';

const MOST_FUNDERS = 12;
const LONGEST_NAME = 120;

type Part = Pick<NewShare, 'funderKind' | 'funderName' | 'confirmedOn'> & { readonly units: bigint };

/** @throws PortalError `BAD_USER_INPUT` for a post that costs nothing */
export function refuseNoCost(cost: Euro): void {
  if (toCents(cost) === 0n) throw fault('cost', 'Le coût d’un poste est supérieur à zéro.');
}

/**
 * The parts as they were typed.
 * @throws PortalError `BAD_USER_INPUT` for parts that are none, that do not make `whole`, or a funder named twice
 */
export function typedParts(clock: Clock, shares: readonly PlannedShareInput[], whole: string): readonly Part[] {
  if (shares.length > MOST_FUNDERS) throw fault('shares', `Un plan compte au plus ${MOST_FUNDERS} financeurs.`);
  const parts = shares.map((share) => partOf(clock, share));
  refuseOffWhole(
    parts.map(({ units }) => units),
    whole,
  );
  const funders = parts.map(({ funderKind, funderName }) =>
    funderKind === 'FIPD' ? funderKind : `${funderKind} ${funderName}`,
  );
  if (new Set(funders).size < funders.length)
    throw fault('shares', 'Un même financeur figure deux fois : réunissez ses parts ou nommez chacun.');
  return parts;
}

function partOf(clock: Clock, { funderKind, funderName, share, confirmedOn }: PlannedShareInput): Part {
  if (confirmedOn) refuseFuture(clock, 'shares', confirmedOn);
  return {
    funderKind,
    funderName: funderName?.trim() ? lineOf('shares', 'Le nom du financeur', funderName, LONGEST_NAME) : null,
    confirmedOn: confirmedOn ?? null,
    units: parseShare(share),
  };
}

/** The parts of a year of a schedule: the FIPD's rate, and what it leaves divided among the others as they share it. */
export function scheduledParts(rate: string, others: readonly Part[]): readonly Part[] {
  const fipd = BigInt(rate.replace('.', ''));
  const units = apportion(
    WHOLE - fipd,
    others.map((part) => part.units),
  );
  return [
    { funderKind: 'FIPD' as const, funderName: null, confirmedOn: null, units: fipd },
    ...others.map((part, index) => ({ ...part, units: units[index] ?? 0n })),
  ].filter((part) => part.units > 0n);
}

/** The shares of a plan with their amounts, which add up to the cost to the cent. */
export function sharesOf(clock: Clock, cost: Euro, parts: readonly Part[]): NewShare[] {
  const amounts = amountsOf(
    cost,
    parts.map(({ units }) => units),
  );
  return parts.flatMap(({ units, ...part }, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [{ ...part, id: uuidV7(clock), share: shareText(units), amount }];
  });
}
