import { endRun } from './run.js';

export default endRun;
