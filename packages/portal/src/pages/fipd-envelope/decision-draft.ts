import { centsOf, readEuros } from '../../ui/euros';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

export type DecisionField = 'amount' | 'source' | 'decidedOn';
/** Exact euros, text, day: what the graph takes. */
export type DecisionContent = Readonly<Record<DecisionField, string>>;

const LONGEST_SOURCE = 200;

/** Reads a decision as a person typed it; `today` in Europe/Paris. */
export function checkDecision(
  draft: Draft<DecisionField>,
  today: string | undefined,
): Checked<DecisionField, DecisionContent> {
  const amount = readEuros(draft.amount);
  const source = draft.source.trim();
  const isAmount = amount !== undefined && centsOf(amount) > 0n;
  const faults = [
    ...found<DecisionField>(
      'amount',
      isAmount ? undefined : 'Écrivez un montant en euros supérieur à zéro, par exemple 6 000 000,00.',
    ),
    ...found<DecisionField>('source', faultOfText(source, { what: 'la source', longest: LONGEST_SOURCE })),
    ...found<DecisionField>('decidedOn', faultOfDay(draft.decidedOn, { what: 'le jour de la décision', today })),
  ];
  return checkedAs(faults, { amount: amount ?? '', source, decidedOn: draft.decidedOn });
}
