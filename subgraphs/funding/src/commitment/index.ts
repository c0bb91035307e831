export { commitmentTables, draftsAmendments, everyParty, readsFunding } from './commitment.access.js';
