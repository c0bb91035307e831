export { everyParty } from './party.access.js';
export { partiesOf, partyByCode } from './party.loader.js';
export { Party } from './party.model.js';
