import type { PartyCode } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';

const { SG_CIPDR, DGPN, DGGN, PP, ANISCG } = PARTY_WORDS;
/** Who may owe a commitment. */
export const DEBTOR_WORDS = { SG_CIPDR, DGPN, DGGN, PP, ANISCG };

export interface DecisionContent {
  readonly words: string;
  readonly owedBy: readonly PartyCode[];
  readonly owedTo: readonly PartyCode[];
  readonly dueOn: string | null;
}

export const BLANK_DECISION: Draft<keyof DecisionContent> = { words: '', owedBy: '', owedTo: '', dueOn: '' };

/** Reads a commitment as a person typed it; without a day it is to be kept as needed. */
export function checkDecision(
  draft: Draft<keyof DecisionContent>,
  meetsOn: string | null,
): Checked<keyof DecisionContent, DecisionContent> {
  const words = draft.words.trim();
  const owedBy = partiesOf(DEBTOR_WORDS, draft.owedBy);
  const owedTo = partiesOf(PARTY_WORDS, draft.owedTo);
  const earliest = meetsOn === null ? undefined : { on: meetsOn, what: 'la réunion du conseil' };
  const dayFault = draft.dueOn === '' ? undefined : faultOfDay(draft.dueOn, { what: 'l’échéance', earliest });
  return checkedAs(
    [
      ...found('words', faultOfText(words, { what: 'l’engagement', longest: 500, isLong: true })),
      ...found('owedBy', owedBy.length === 0 ? 'Cochez au moins la partie qui doit.' : undefined),
      ...found('owedTo', owedTo.length === 0 ? 'Cochez au moins la partie à qui il est dû.' : undefined),
      ...found('dueOn', dayFault),
    ],
    { words, owedBy, owedTo, dueOn: draft.dueOn === '' ? null : draft.dueOn },
  );
}

function partiesOf<Code extends PartyCode>(words: Readonly<Record<Code, string>>, ticked: string): readonly Code[] {
  return ticked.split(' ').flatMap((code) => codeIn(words, code) ?? []);
}
