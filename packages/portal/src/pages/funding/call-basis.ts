import { addEuros, subtractEuros } from '../../ui/euros';
import { formatEuros } from '../../ui/format';
import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import type { SubsidyLine } from './use-line';

/** What a form about calls needs to know of its line, and compares when the line changes meanwhile. */
export type CallBasis = Basis<'called' | 'callable'>;

export function callBasisOf({ version, committed, called }: SubsidyLine): CallBasis {
  const [owed, asked] = [committed ?? '0.00', called ?? '0.00'];
  return { version: String(version ?? 0), called: asked, callable: subtractEuros(owed, asked) };
}

/**
 * The calls as they were, as they are, and as the form would make them.
 * @param change exact euros that the form would add to what is called; `undefined` while it cannot be read
 */
export function compareCalls(before: CallBasis, theirs: CallBasis, change: string | undefined): ConflictLine[] {
  const line = (label: string, name: 'called' | 'callable', mine: string) => ({
    label,
    before: formatEuros(before[name]),
    theirs: formatEuros(theirs[name]),
    mine: change === undefined ? 'À corriger' : formatEuros(mine),
  });
  return [
    line('Appelé', 'called', addEuros(theirs.called, change ?? '0.00')),
    line('Reste à appeler', 'callable', subtractEuros(theirs.callable, change ?? '0.00')),
  ];
}
