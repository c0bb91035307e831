import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

const LONGEST_REASON = 500;

/** Reads the reason of an act as a person typed it: 1 to 500 printable characters, made one line. */
export function checkReason(draft: Draft<'reason'>): Checked<'reason', Draft<'reason'>> {
  const reason = draft.reason.trim().replaceAll(/\s+/g, ' ');
  return checkedAs(found('reason', faultOfText(reason, { what: 'le motif', longest: LONGEST_REASON })), { reason });
}
