import { centsOf, readEuros } from '../../ui/euros';
import { formatEuros } from '../../ui/format';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export type PaymentField = 'amount' | 'valueDate' | 'externalReference';
/** Exact euros, day, text: what the graph takes. */
export type PaymentContent = Readonly<Record<PaymentField, string>>;
export type ReversalField = 'valueDate' | 'reason';

const LONGEST_TEXT = 120;
const VALUE_DATE = 'la date de valeur';

interface Limits {
  /** Exact euros that are still due. */
  readonly outstanding: string;
  /** Day in Europe/Paris; unknown when the graph did not tell: it will judge. */
  readonly today: string | undefined;
}

/** Reads a payment as a person typed it. */
export function checkPayment(draft: Draft<PaymentField>, limits: Limits): Checked<PaymentField, PaymentContent> {
  const amount = readEuros(draft.amount);
  const content = {
    amount: amount ?? '',
    valueDate: draft.valueDate,
    externalReference: draft.externalReference.trim(),
  };
  const faults = [
    ...found('amount', faultOfAmount(draft.amount, amount, limits)),
    ...found('valueDate', faultOfDay(draft.valueDate, { ...limits, what: VALUE_DATE })),
    ...found(
      'externalReference',
      faultOfText(content.externalReference, { what: 'la référence', longest: LONGEST_TEXT }),
    ),
  ];
  return checkedAs(faults, content);
}

/** Reads a reversal as a person typed it. */
export function checkReversal(
  draft: Draft<ReversalField>,
  limits: Pick<Limits, 'today'>,
): Checked<ReversalField, Draft<ReversalField>> {
  const content = { valueDate: draft.valueDate, reason: draft.reason.trim() };
  const faults = [
    ...found('valueDate', faultOfDay(draft.valueDate, { ...limits, what: VALUE_DATE })),
    ...found('reason', faultOfText(content.reason, { what: 'le motif', longest: LONGEST_TEXT })),
  ];
  return checkedAs(faults, content);
}

function faultOfAmount(typed: string, amount: string | undefined, { outstanding }: Limits): string | undefined {
  if (typed.trim() === '') return 'Indiquez le montant.';
  if (amount === undefined) return 'Écrivez un montant en euros, deux décimales au plus, par exemple 15 000,00.';
  if (centsOf(amount) === 0n) return 'Le montant d’un versement est supérieur à zéro.';
  if (centsOf(amount) <= centsOf(outstanding)) return undefined;
  return `Ce montant dépasse le reste à verser, ${formatEuros(outstanding)}.`;
}
