export { refusePeriod } from './asked-period.js';
