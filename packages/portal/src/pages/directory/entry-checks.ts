import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

const LONGEST_REASON = 300;

/** A draft without the spaces around what was typed. */
export function trimmed<Name extends string>(draft: Draft<Name>, names: readonly NoInfer<Name>[]): Draft<Name> {
  return names.reduce<Draft<Name>>((content, name) => ({ ...content, [name]: content[name].trim() }), draft);
}

/** What a choice that was not made is told. */
export function faultOfChoice(value: string, what: string): string | undefined {
  return value === '' ? `Choisissez ${what}.` : undefined;
}

export type EndField = 'endedOn' | 'reason';

/** Reads the end of an employer or of a host unit, as a person typed it. */
export function checkEnd(draft: Draft<EndField>, today: string | undefined): Checked<EndField, Draft<EndField>> {
  const content = trimmed(draft, ['reason']);
  return checkedAs(
    [
      ...found('endedOn', faultOfDay(content.endedOn, { what: 'le dernier jour', today })),
      ...found('reason', faultOfText(content.reason, { what: 'le motif', longest: LONGEST_REASON })),
    ],
    content,
  );
}
