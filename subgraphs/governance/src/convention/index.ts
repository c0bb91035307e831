export { conventionClock } from './convention-clock.js';
export { ARTICLES } from './migrations/articles.js';
