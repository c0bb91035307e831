import type { Audience, PartyCode } from '@iscg/client';
import { checkedAs, faultOfText, found } from '../../../ui/form/check';
import type { Draft } from '../../../ui/form/draft';
import type { Checked } from '../../../ui/form/write';
import { codeIn } from '../../../ui/list/choices';
import { faultsOfPeriod, wholeNumber } from '../period-draft';
import { AUDIENCE_WORDS } from '../words';

export type RequestField = 'party' | 'audience' | 'persons' | 'from' | 'to' | 'departmentCode' | 'message';

/** What the graph takes. */
export interface RequestContent {
  readonly party: PartyCode;
  readonly audience: Audience;
  readonly persons: number;
  readonly from: string;
  readonly to: string;
  readonly departmentCode: string;
  readonly message: string | null;
}

const MOST_PERSONS = 1_000;
const LONGEST_MESSAGE = 2_000;

/** Reads a request as a person typed it. */
export function checkRequest(
  draft: Draft<RequestField>,
  { parties, today }: { readonly parties: readonly PartyCode[]; readonly today: string | undefined },
): Checked<RequestField, RequestContent> {
  const party = parties.find((each) => each === draft.party);
  const audience = codeIn(AUDIENCE_WORDS, draft.audience);
  const persons = wholeNumber(draft.persons, MOST_PERSONS);
  const message = draft.message.trim();
  const messageFault =
    message === '' ? undefined : faultOfText(message, { what: 'le message', longest: LONGEST_MESSAGE, isLong: true });
  const faults = [
    ...found('party', party ? undefined : 'Choisissez la direction qui demande.'),
    ...found('audience', audience ? undefined : 'Choisissez le public.'),
    ...found('persons', persons ? undefined : 'Indiquez le nombre de personnes, de 1 à 1 000.'),
    ...faultsOfPeriod(draft, today),
    ...found('departmentCode', draft.departmentCode === '' ? 'Choisissez le département.' : undefined),
    ...found('message', messageFault),
  ];
  if (!party || !audience || !persons) return { faults: new Map(faults) };
  const { from, to, departmentCode } = draft;
  return checkedAs(faults, { party, audience, persons, from, to, departmentCode, message: message || null });
}
