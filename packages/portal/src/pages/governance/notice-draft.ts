import type { PartyCode } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import { codeIn } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';

const LONGEST_NUMBER = 40;

export type NoticeField = 'givenBy' | 'letterNumber' | 'sentOn' | 'receivedOn';

export interface NoticeContent {
  readonly givenBy: PartyCode;
  readonly letterNumber: string;
  readonly sentOn: string;
  readonly receivedOn: string;
}

export interface NoticeLimits {
  readonly today: string | undefined;
  readonly signedOn: string | undefined;
  /** Last day to give notice that is not past. */
  readonly lastDay: string | undefined;
}

/** Reads a notice as a person typed it. */
export function checkNotice(
  draft: Draft<NoticeField>,
  { today, signedOn, lastDay }: NoticeLimits,
): Checked<NoticeField, NoticeContent> {
  const { sentOn, receivedOn } = draft;
  const letterNumber = draft.letterNumber.trim();
  const givenBy = codeIn(PARTY_WORDS, draft.givenBy);
  const signature = signedOn === undefined ? undefined : { on: signedOn, what: 'la signature de la convention' };
  const sending = sentOn === '' ? undefined : { on: sentOn, what: 'l’envoi de la lettre' };
  const isLate = lastDay !== undefined && receivedOn > lastDay;
  const faults = [
    ...found('givenBy', givenBy === undefined ? 'Choisissez la partie qui dénonce.' : undefined),
    ...found('letterNumber', faultOfText(letterNumber, { what: 'le numéro de la lettre', longest: LONGEST_NUMBER })),
    ...found('sentOn', faultOfDay(sentOn, { what: 'le jour de l’envoi', today, earliest: signature })),
    ...found(
      'receivedOn',
      faultOfDay(receivedOn, { what: 'le jour de la réception', today, earliest: sending }) ??
        (isLate ? `Le dernier jour pour dénoncer était le ${formatDay(lastDay)}.` : undefined),
    ),
  ];
  return checkedAs(faults, { givenBy: givenBy ?? 'ANISCG', letterNumber, sentOn, receivedOn });
}
