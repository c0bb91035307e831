import { centsOf, readEuros } from '../../ui/euros';
import { formatDay, formatEuros } from '../../ui/format';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export type CallField = 'amount' | 'dueOn' | 'reference';
/** Exact euros, day, text: what the graph takes. */
export type CallContent = Readonly<Record<CallField, string>>;

const LONGEST_REFERENCE = 120;
const LONGEST_REASON = 500;

interface Limits {
  /** Exact euros that are committed and not yet called. */
  readonly callable: string;
  /** Day in Europe/Paris, on which the call is made; unknown when the graph did not tell: it will judge. */
  readonly today: string | undefined;
}

/** Reads a call for funds as a person typed it. */
export function checkCall(draft: Draft<CallField>, limits: Limits): Checked<CallField, CallContent> {
  const amount = readEuros(draft.amount);
  const content = { amount: amount ?? '', dueOn: draft.dueOn, reference: draft.reference.trim() };
  const faults = [
    ...found('amount', faultOfAmount(draft.amount, amount, limits)),
    ...found('dueOn', faultOfDueOn(draft.dueOn, limits)),
    ...found('reference', faultOfText(content.reference, { what: 'la référence', longest: LONGEST_REFERENCE })),
  ];
  return checkedAs(faults, content);
}

/** Reads the reason of a withdrawal. */
export function checkWithdrawal(draft: Draft<'reason'>): Checked<'reason', Draft<'reason'>> {
  const reason = draft.reason.trim();
  const fault = faultOfText(reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true });
  return checkedAs(found('reason', fault), { reason });
}

function faultOfAmount(typed: string, amount: string | undefined, { callable }: Limits): string | undefined {
  if (typed.trim() === '') return 'Indiquez le montant.';
  if (amount === undefined) return 'Écrivez un montant en euros, deux décimales au plus, par exemple 15 000,00.';
  if (centsOf(amount) === 0n) return 'Le montant d’un appel de fonds est supérieur à zéro.';
  if (centsOf(amount) <= centsOf(callable)) return undefined;
  return `Ce montant dépasse ce qui reste à appeler, ${formatEuros(callable)}.`;
}

function faultOfDueOn(day: string, { today }: Limits): string | undefined {
  const fault = faultOfDay(day, { what: 'l’échéance' });
  if (fault !== undefined || today === undefined || day >= today) return fault;
  return `Le ${formatDay(day)} est passé : l’appel est fait aujourd’hui.`;
}
