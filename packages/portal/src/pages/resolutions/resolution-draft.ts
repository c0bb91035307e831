import type { Ballot, Majority, MajorityBase } from '@iscg/client';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { PARTY_WORDS } from '../../words';
import { BALLOT_WORDS, BASE_WORDS, MAJORITY_WORDS } from './words';

const { SG_CIPDR, DGPN, DGGN, PP } = PARTY_WORDS;
/** Who finances ANISCG. */
export const FUNDER_WORDS = { SG_CIPDR, DGPN, DGGN, PP };

export interface ResolutionContent {
  readonly meetingId: string;
  readonly title: string;
  readonly text: string;
  readonly majority: Majority;
  readonly base: MajorityBase;
  readonly ballot: Ballot;
  readonly concernsParty: keyof typeof FUNDER_WORDS | null;
}

export const BLANK_RESOLUTION: Draft<keyof ResolutionContent> = {
  meetingId: '',
  title: '',
  text: '',
  majority: '',
  base: 'CAST',
  ballot: 'OPEN',
  concernsParty: '',
};

/** Reads a resolution as a person typed it. */
export function checkResolution(
  draft: Draft<keyof ResolutionContent>,
): Checked<keyof ResolutionContent, ResolutionContent> {
  const [title, text] = [draft.title.trim(), draft.text.trim()];
  const majority = codeIn(MAJORITY_WORDS, draft.majority);
  const base = codeIn(BASE_WORDS, draft.base);
  const ballot = codeIn(BALLOT_WORDS, draft.ballot);
  const isOff = majority === 'SIMPLE' && base === 'MEMBERS';
  return checkedAs(
    [
      ...found('meetingId', draft.meetingId === '' ? 'Choisissez la réunion.' : undefined),
      ...found('title', faultOfText(title, { what: 'le titre', longest: 200 })),
      ...found('text', faultOfText(text, { what: 'le texte', longest: 4_000, isLong: true })),
      ...found('majority', majority === undefined ? 'Choisissez la majorité.' : undefined),
      ...found('base', base === undefined ? 'Choisissez ce qui compte.' : undefined),
      ...found('base', isOff ? 'Une majorité simple se compte sur les suffrages exprimés.' : undefined),
      ...found('ballot', ballot === undefined ? 'Choisissez le scrutin.' : undefined),
    ],
    {
      ...{ meetingId: draft.meetingId, title, text, majority: majority ?? 'SIMPLE', base: base ?? 'CAST' },
      ...{ ballot: ballot ?? 'OPEN', concernsParty: codeIn(FUNDER_WORDS, draft.concernsParty) ?? null },
    },
  );
}
