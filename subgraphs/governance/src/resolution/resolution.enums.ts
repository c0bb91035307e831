import { registerEnumType } from 'type-graphql';

export const Majority = { SIMPLE: 'SIMPLE', ABSOLUTE: 'ABSOLUTE', TWO_THIRDS: 'TWO_THIRDS' } as const;
export type Majority = keyof typeof Majority;
registerEnumType(Majority, {
  name: 'Majority',
  description: 'How many votes adopt a resolution. A tie does not adopt.',
  valuesConfig: {
    SIMPLE: { description: 'More votes for than against.' },
    ABSOLUTE: { description: 'Votes for: more than half of what counts.' },
    TWO_THIRDS: { description: 'Votes for: two thirds of what counts, or more.' },
  },
});

export const MajorityBase = { CAST: 'CAST', MEMBERS: 'MEMBERS' } as const;
export type MajorityBase = keyof typeof MajorityBase;
registerEnumType(MajorityBase, {
  name: 'MajorityBase',
  description: 'What a majority is counted over.',
  valuesConfig: {
    CAST: { description: 'Votes for and against; abstentions do not count.' },
    MEMBERS: { description: 'Every seat of the board on that day, absent ones too.' },
  },
});

export const Ballot = { OPEN: 'OPEN', SECRET: 'SECRET' } as const;
export type Ballot = keyof typeof Ballot;
registerEnumType(Ballot, {
  name: 'Ballot',
  description: 'How the board votes.',
  valuesConfig: {
    OPEN: { description: 'The vote of each seat is known.' },
    SECRET: { description: 'Tallies are known, and who voted; never who voted what.' },
  },
});

export const VoteChoice = { FOR: 'FOR', AGAINST: 'AGAINST', ABSTAIN: 'ABSTAIN' } as const;
export type VoteChoice = keyof typeof VoteChoice;
registerEnumType(VoteChoice, { name: 'VoteChoice', description: 'What a seat votes.' });

export const ResolutionOutcome = { ADOPTED: 'ADOPTED', REJECTED: 'REJECTED', NO_QUORUM: 'NO_QUORUM' } as const;
export type ResolutionOutcome = keyof typeof ResolutionOutcome;
registerEnumType(ResolutionOutcome, {
  name: 'ResolutionOutcome',
  description: 'Derived from the votes, the majority and the quorum; never typed.',
  valuesConfig: {
    ADOPTED: { description: 'The majority was reached.' },
    REJECTED: { description: 'The majority was not reached.' },
    NO_QUORUM: { description: 'The board could not decide: too few were present or represented.' },
  },
});
