import { subtractEuros } from '../../ui/euros';
import { formatEuros } from '../../ui/format';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import type { SubsidyLine } from './use-line';

/** What a ledger form needs to know of its line, and what it compares when the line changes meanwhile. */
export type LineBasis = Basis<'paid' | 'outstanding' | 'entries'>;

export function basisOf({ version, paid, outstanding, payments }: SubsidyLine): LineBasis {
  return {
    version: String(version ?? 0),
    paid: paid ?? '0.00',
    outstanding: outstanding ?? '0.00',
    entries: String(payments?.length ?? 0),
  };
}

/**
 * The line as it was, as it is, and as the form would make it.
 * @param amount exact euros that the form would add to what is paid; `undefined` while it cannot be read
 */
export function compareLines(before: LineBasis, theirs: LineBasis, amount: string | undefined): ConflictLine[] {
  const mine = (sum: string, change: string | undefined) =>
    change === undefined ? 'À corriger' : formatEuros(subtractEuros(sum, change));
  const opposite = amount === undefined ? undefined : subtractEuros('0.00', amount);
  return [
    {
      label: 'Versé',
      before: formatEuros(before.paid),
      theirs: formatEuros(theirs.paid),
      mine: mine(theirs.paid, opposite),
    },
    {
      label: 'Reste à verser',
      before: formatEuros(before.outstanding),
      theirs: formatEuros(theirs.outstanding),
      mine: mine(theirs.outstanding, amount),
    },
    {
      label: 'Écritures',
      before: before.entries,
      theirs: theirs.entries,
      mine: String(Number(theirs.entries) + 1),
    },
  ];
}
