import { centsOf, readEuros } from '../../ui/euros';
import { formatEuros } from '../../ui/format';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export type SendingField = 'sentOn' | 'spent' | 'reference';
/** Day, exact euros, text: what the graph takes. */
export type SendingContent = Readonly<Record<SendingField, string>>;

const LONGEST_REFERENCE = 120;

interface Limits {
  /** Exact euros received of the subsidy. */
  readonly paid: string;
  /** The fiscal year that the report is about. */
  readonly fiscalYear: number;
  /** Day in Europe/Paris; unknown when the graph did not tell: it will judge. */
  readonly today: string | undefined;
}

/** Reads the sending of a report as a person typed it. */
export function checkSending(draft: Draft<SendingField>, limits: Limits): Checked<SendingField, SendingContent> {
  const spent = readEuros(draft.spent);
  const content = { sentOn: draft.sentOn, spent: spent ?? '', reference: draft.reference.trim() };
  const earliest = { on: `${limits.fiscalYear + 1}-01-01`, what: 'la fin de l’exercice' };
  const faults = [
    ...found('sentOn', faultOfDay(draft.sentOn, { what: 'le jour de l’envoi', today: limits.today, earliest })),
    ...found('spent', faultOfSpent(draft.spent, spent, limits.paid)),
    ...found('reference', faultOfText(content.reference, { what: 'la référence', longest: LONGEST_REFERENCE })),
  ];
  return checkedAs(faults, content);
}

/** Reads an acknowledgement. */
export function checkReceipt(
  draft: Draft<'receivedOn'>,
  { sentOn, today }: { readonly sentOn: string; readonly today: string | undefined },
): Checked<'receivedOn', Draft<'receivedOn'>> {
  const limits = { what: 'le jour de la réception', today, earliest: { on: sentOn, what: 'l’envoi' } };
  return checkedAs(found('receivedOn', faultOfDay(draft.receivedOn, limits)), { receivedOn: draft.receivedOn });
}

function faultOfSpent(typed: string, spent: string | undefined, paid: string): string | undefined {
  if (typed.trim() === '') return 'Indiquez le montant utilisé.';
  if (spent === undefined) return 'Écrivez un montant en euros, deux décimales au plus, par exemple 15 000,00.';
  if (centsOf(spent) <= centsOf(paid)) return undefined;
  return `Ce montant dépasse la subvention reçue, ${formatEuros(paid)}.`;
}
