/** Whether a funder's seat takes no part in a vote on its own subsidy. */
export const CONFLICT_WORDS: Readonly<Record<'oui' | 'non', string>> = {
  oui: 'Son siège s’abstient',
  non: 'Son siège vote',
};
