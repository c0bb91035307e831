export { fieldAccess } from './field-access.js';
export { AccessRule, FieldReach } from './viewer.model.js';
