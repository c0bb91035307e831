/** What the codes of resolutions are called in French. */
import type { Ballot, Majority, MajorityBase, ResolutionOutcome, VoteChoice } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const MAJORITY_WORDS: Readonly<Record<Majority, string>> = {
  SIMPLE: 'Simple',
  ABSOLUTE: 'Absolue',
  TWO_THIRDS: 'Deux tiers',
};

export const BASE_WORDS: Readonly<Record<MajorityBase, string>> = {
  CAST: 'Suffrages exprimés',
  MEMBERS: 'Sièges du conseil',
};

export const BALLOT_WORDS: Readonly<Record<Ballot, string>> = { OPEN: 'Public', SECRET: 'Secret' };

export const CHOICE_WORDS: Readonly<Record<VoteChoice, string>> = {
  FOR: 'Pour',
  AGAINST: 'Contre',
  ABSTAIN: 'Abstention',
};

export const OUTCOME_WORDS: Readonly<Record<ResolutionOutcome, string>> = {
  ADOPTED: 'Adoptée',
  REJECTED: 'Rejetée',
  NO_QUORUM: 'Sans quorum',
};

export const OUTCOME_TONES: Readonly<Record<ResolutionOutcome, Tone>> = {
  ADOPTED: 'success',
  REJECTED: 'error',
  NO_QUORUM: 'warning',
};
