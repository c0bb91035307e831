import { centsOf, readEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { isDay } from '../../ui/list/list-url';

export type PaymentField = 'amount' | 'valueDate' | 'externalReference';
/** Exact euros, day, text: what the graph takes. */
export type PaymentContent = Readonly<Record<PaymentField, string>>;
export type ReversalField = 'valueDate' | 'reason';

const LONGEST_TEXT = 120;
const UNPRINTABLE = /\p{C}/u;

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
    ...found('valueDate', faultOfDay(draft.valueDate, limits)),
    ...found('externalReference', faultOfText(content.externalReference, 'la référence')),
  ];
  return faults.length > 0 ? { faults: new Map(faults) } : { content };
}

/** Reads a reversal as a person typed it. */
export function checkReversal(
  draft: Draft<ReversalField>,
  limits: Pick<Limits, 'today'>,
): Checked<ReversalField, Draft<ReversalField>> {
  const content = { valueDate: draft.valueDate, reason: draft.reason.trim() };
  const faults = [
    ...found('valueDate', faultOfDay(draft.valueDate, limits)),
    ...found('reason', faultOfText(content.reason, 'le motif')),
  ];
  return faults.length > 0 ? { faults: new Map(faults) } : { content };
}

function found<Name extends string>(name: Name, fault: string | undefined): (readonly [Name, string])[] {
  return fault === undefined ? [] : [[name, fault]];
}

function faultOfAmount(typed: string, amount: string | undefined, { outstanding }: Limits): string | undefined {
  if (typed.trim() === '') return 'Indiquez le montant.';
  if (amount === undefined) return 'Écrivez un montant en euros, deux décimales au plus, par exemple 15 000,00.';
  if (centsOf(amount) === 0n) return 'Le montant d’un versement est supérieur à zéro.';
  if (centsOf(amount) <= centsOf(outstanding)) return undefined;
  return `Ce montant dépasse le reste à verser, ${formatEuros(outstanding)}.`;
}

function faultOfDay(day: string, { today }: Pick<Limits, 'today'>): string | undefined {
  if (day === '') return 'Indiquez la date de valeur.';
  if (!isDay(day)) return 'Cette date n’existe pas.';
  return today !== undefined && day > today ? `Le ${formatDay(day)} est dans le futur.` : undefined;
}

function faultOfText(text: string, what: string): string | undefined {
  if (text === '') return `Indiquez ${what}.`;
  if (text.length > LONGEST_TEXT) return `${LONGEST_TEXT} caractères au plus ; il y en a ${text.length}.`;
  return UNPRINTABLE.test(text) ? 'Un caractère invisible s’est glissé ici : retapez ce texte.' : undefined;
}
