import { KEY, ROW, connectionAccess, typeAccess, type InputAccess, type TableSecurity } from '@iscg/access';
import { postOfCompetence } from '../competence/index.js';
import type { Post, PostEvent } from './post.model.js';

export const postAccess = typeAccess<Post>({
  type: 'Post',
  rows: postOfCompetence,
  fields: {
    id: KEY,
    reference: ROW,
    department: ROW,
    force: ROW,
    territory: ROW,
    fte: ROW,
    employer: ROW,
    hostUnits: ROW,
    competentParties: ROW,
    state: ROW,
    stateSince: ROW,
    asOf: ROW,
    events: ROW,
    holder: ROW,
  },
});

export const postEventAccess = typeAccess<PostEvent>({
  type: 'PostEvent',
  rows: postOfCompetence,
  fields: { id: KEY, kind: ROW, on: ROW, reason: ROW },
});

export const postConnectionAccess = connectionAccess('PostConnection');

export const postInputs: readonly InputAccess[] = [
  {
    input: 'PostFilter',
    fields: {
      force: { tests: 'Post.force' },
      territory: { tests: 'Post.territory' },
      departmentCodes: { tests: 'Post.department' },
      states: { tests: 'Post.state' },
      referencePrefix: { tests: 'Post.reference' },
    },
  },
];

/** Read only so far; events are append-only: nobody has an update or delete on them. */
export const postTables: readonly TableSecurity[] = [
  { table: 'post', read: postOfCompetence },
  { table: 'post_host_unit', read: postOfCompetence },
  { table: 'post_event', read: postOfCompetence },
];
