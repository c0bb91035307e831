export { actsOnMeetings, boardAndStaff, keepsMeetings } from './board-rules.access.js';
export { boardRulesByIdLoader } from './board-rules.loader.js';
export { BoardRules } from './board-rules.model.js';
export { boardRulesOn } from './board-rules.store.js';
