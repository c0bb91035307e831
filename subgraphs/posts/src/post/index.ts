export { EXISTING_STATES } from './lifecycle.js';
export { postById } from './post.loader.js';
export { Post } from './post.model.js';
export { LAST_EVENT, STATE } from './post-state.sql.js';
