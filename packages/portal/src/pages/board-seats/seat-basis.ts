import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import type { SeatRecord } from './seat-page';

/** What of a seat is compared, when somebody else has changed it. */
export function seatBasis({ version, endsOn }: SeatRecord): Basis<'endsOn'> {
  return { version: String(version ?? 0), endsOn: endsOn ? formatDay(endsOn) : 'Sans terme' };
}

export function seatComparison(
  before: Basis<'endsOn'>,
  theirs: Basis<'endsOn'>,
  mine: string,
): readonly ConflictLine[] {
  return [{ label: 'Dernier jour', before: before.endsOn, theirs: theirs.endsOn, mine }];
}
