import type { ConflictLine } from '../../ui/form/conflict';
import { codeIn } from '../../ui/list/choices';
import type { AmendmentBasis } from './use-amendment';
import { AMENDMENT_STATUS_WORDS } from './words';

/** An amendment as it was, as it is, and as the form would make it. */
export function compareAmendments(
  before: AmendmentBasis,
  theirs: AmendmentBasis,
  mine: { readonly status?: string; readonly revision?: string; readonly signatures?: string },
): ConflictLine[] {
  const word = (status: string) => {
    const code = codeIn(AMENDMENT_STATUS_WORDS, status);
    return code ? AMENDMENT_STATUS_WORDS[code] : status;
  };
  const line = (label: string, name: 'revision' | 'signatures') => ({
    label,
    before: before[name],
    theirs: theirs[name],
    mine: mine[name] ?? theirs[name],
  });
  return [
    {
      label: 'Statut',
      before: word(before.status),
      theirs: word(theirs.status),
      mine: mine.status ?? word(theirs.status),
    },
    line('Numéro du contenu', 'revision'),
    line('Signatures', 'signatures'),
  ];
}
