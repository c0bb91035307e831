import { STATE_AFTER } from './lifecycle.js';

const CASES = Object.entries(STATE_AFTER).map(([kind, state]) => `WHEN '${kind}' THEN '${state}'`);

/** The state of a post: the one its last event put it in. */
export const STATE = `CASE last_event.kind ${CASES.join(' ')} END`;

/**
 * Joins `posts.post p` to its last event on or before the day $1: one index probe a post, however long the histories.
 * A post that is not yet planned on that day drops out.
 */
export const LAST_EVENT = `
  CROSS JOIN LATERAL (
    SELECT kind, occurred_on FROM posts.post_event
    WHERE post_id = p.id AND occurred_on <= $1::date ORDER BY occurred_on DESC, sequence DESC LIMIT 1
  ) last_event`;
