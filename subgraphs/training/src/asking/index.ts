export { askedTotals, type AskedCount } from './asked-counts.js';
export { askedRules, type AskedRow } from './asked.access.js';
export { refusePeriod } from './period.js';
