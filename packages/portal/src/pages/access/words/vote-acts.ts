/** What is written about the votes, the decisions and the mandates of the board, in French. */
export const VOTE_ACT_WORDS = {
  proposeResolution: 'Proposer une résolution',
  recordOpenBallot: 'Enregistrer un scrutin public',
  recordSecretBallot: 'Enregistrer un scrutin secret',
  decideUndertaking: 'Inscrire un engagement décidé par le conseil',
  electBoardMember: 'Élire un membre du conseil',
  renewMandate: 'Renouveler un mandat',
  endMandate: 'Mettre fin à un mandat',
};
