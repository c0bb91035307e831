import type { VoteChoice } from '@iscg/client';
import { checkedAs, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { CHOICE_WORDS } from './words';

const NUMBER = /^\d{1,3}$/;
const FEWEST_SECRET = 3;

export interface OpenContent {
  readonly votes: readonly { readonly seatId: string; readonly choice: VoteChoice }[];
}

/** Reads the votes of the seats as they were chosen; a seat without a choice does not vote. */
export function checkOpenBallot(draft: Draft<string>, seatIds: readonly string[]): Checked<string, OpenContent> {
  const votes = seatIds.flatMap((seatId) => {
    const choice = codeIn(CHOICE_WORDS, draft[seatId]);
    return choice ? { seatId, choice } : [];
  });
  const [first = ''] = seatIds;
  return checkedAs(found(first, votes.length === 0 ? 'Donnez le vote d’un siège au moins.' : undefined), { votes });
}

export type SecretField = 'voterSeatIds' | 'votesFor' | 'votesAgainst' | 'abstentions';

export interface SecretContent {
  readonly voterSeatIds: readonly string[];
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstentions: number;
}

/** Reads a count and its roll: as many votes as voters, three at least. */
export function checkSecretBallot(
  draft: Draft<SecretField>,
  seatIds: readonly string[],
): Checked<SecretField, SecretContent> {
  const voterSeatIds = draft.voterSeatIds.split(' ').filter((id) => seatIds.includes(id));
  const [votesFor, votesAgainst, abstentions] = [draft.votesFor, draft.votesAgainst, draft.abstentions].map(Number);
  const content = {
    voterSeatIds,
    ...{ votesFor: votesFor ?? 0, votesAgainst: votesAgainst ?? 0, abstentions: abstentions ?? 0 },
  };
  const counted = content.votesFor + content.votesAgainst + content.abstentions;
  const numbers = (['votesFor', 'votesAgainst', 'abstentions'] as const).flatMap((name) =>
    found(name, NUMBER.test(draft[name].trim()) ? undefined : 'Donnez un nombre de voix, zéro compris.'),
  );
  const tooFew = voterSeatIds.length < FEWEST_SECRET;
  const isOff = numbers.length === 0 && !tooFew && counted !== voterSeatIds.length;
  return checkedAs(
    [
      ...found(
        'voterSeatIds',
        tooFew ? `Cochez les votants : ${FEWEST_SECRET} au moins pour un scrutin secret.` : undefined,
      ),
      ...numbers,
      ...found('votesFor', isOff ? `Le décompte fait ${counted} voix pour ${voterSeatIds.length} votants.` : undefined),
    ],
    content,
  );
}
