import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

const LONGEST_REASON = 500;
const UNPRINTABLE = /\p{C}/u;

/** Reads the reason of an act as a person typed it: 1 to 500 printable characters, on one line. */
export function checkReason(draft: Draft<'reason'>): Checked<'reason', Draft<'reason'>> {
  const reason = draft.reason.trim().replaceAll(/\s+/g, ' ');
  const fault = faultOf(reason);
  return fault ? { faults: new Map([['reason', fault]]) } : { content: { reason } };
}

function faultOf(reason: string): string | undefined {
  if (reason === '') return 'Indiquez le motif.';
  if (reason.length > LONGEST_REASON) {
    return `Le motif compte ${LONGEST_REASON} caractères au plus ; il en a ${reason.length}.`;
  }
  return UNPRINTABLE.test(reason) ? 'Le motif contient des caractères qui ne s’impriment pas.' : undefined;
}
