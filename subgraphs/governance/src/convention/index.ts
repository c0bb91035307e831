export { lastNoticeDayOf, termOn, termsUntil } from './convention-clock.js';
export { Convention, SigningSide } from './convention.model.js';
export { conventionSpan, type ConventionSpan } from './convention.store.js';
export { ARTICLES } from './migrations/articles.js';
