export { conventionClock } from './convention-clock.js';
