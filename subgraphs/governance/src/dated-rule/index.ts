export { datedRuleGuard } from './dated-rule.access.js';
export type { DatedRuleKind } from './dated-rule.model.js';
export { DatedRules } from './dated-rule.store.js';
export { refuseOutside, setDatedRule } from './rule-setting.js';
