import { checkedAs, faultOfText, found } from './check';
import type { Draft } from './draft';
import type { Checked } from './write';

export const LONGEST_REASON = 500;

/** Reads why a thing is withdrawn or called off, as a person typed it. */
export function checkReason({ reason }: Draft<'reason'>): Checked<'reason', Draft<'reason'>> {
  const content = { reason: reason.trim() };
  const fault = faultOfText(content.reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true });
  return checkedAs(found('reason', fault), content);
}
