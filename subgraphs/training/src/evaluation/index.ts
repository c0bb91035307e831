export { answersOfOwnParty, satisfactionTotals } from './evaluation.access.js';
