import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export const LONGEST_REASON = 500;

/** Reads why a meeting is called off, as a person typed it. */
export function checkReason(draft: Draft<'reason'>): Checked<'reason', Draft<'reason'>> {
  return checkText(draft, 'reason', { what: 'le motif', longest: LONGEST_REASON });
}

/** Reads a text of several lines that is the whole form. */
export function checkText<Name extends string>(
  draft: Draft<Name>,
  name: Name,
  limits: { readonly what: string; readonly longest: number },
): Checked<Name, Draft<Name>> {
  const text = draft[name].trim();
  return checkedAs(found(name, faultOfText(text, { ...limits, isLong: true })), { ...draft, [name]: text });
}
