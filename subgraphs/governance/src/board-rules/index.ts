export { actsOnMeetings, boardAndStaff, keepsMeetings } from './board-rules.access.js';
export { BoardRules } from './board-rules.model.js';
export { boardRules } from './board-rules.store.js';
