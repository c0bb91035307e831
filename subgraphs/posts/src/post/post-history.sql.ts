import { PostState } from './lifecycle.js';

const STATES: readonly string[] = Object.values(PostState);

/** How `posts.state_after` numbers states: from 1, in the order of a post’s life. */
export function rankOf(state: PostState): number {
  return STATES.indexOf(state) + 1;
}

/**
 * Posts `p` of the register that meet `conditions`, each with its `moment` on the day $1: the index in `days` and
 * `states` of the state it is in. One binary search a post, however long its history; a post that is not yet planned
 * has the moment 0, which `STANDING` leaves out. `having` names what the conditions refer to.
 */
export const postsOnDay = (conditions: string, having = ''): string => `
  (${having} SELECT p.*, width_bucket($1::date, p.days) AS moment FROM posts.post_history p WHERE ${conditions} OFFSET 0) p`;

/** Planned by the day. */
export const STANDING = 'p.moment > 0';

/** The number of the state on the day. */
export const STATE_RANK = 'p.states[p.moment]';

/** The first day of that state. */
export const STATE_SINCE = 'p.days[p.moment]';

/** The state on the day. */
export const STATE = `('{${STATES.join(',')}}'::text[])[${STATE_RANK}]`;
