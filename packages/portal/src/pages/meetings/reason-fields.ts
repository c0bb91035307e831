import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

/** Reads a text of several lines that is the whole form. */
export function checkText<Name extends string>(
  draft: Draft<Name>,
  name: Name,
  limits: { readonly what: string; readonly longest: number },
): Checked<Name, Draft<Name>> {
  const text = draft[name].trim();
  return checkedAs(found(name, faultOfText(text, { ...limits, isLong: true })), { ...draft, [name]: text });
}
