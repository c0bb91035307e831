import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { difficultyOfCompetence, keepsPosts, postOfCompetence } from '../competence/index.js';
import { actInputs } from './post-act.access.js';
import type { Post, PostEvent } from './post.model.js';

const postAccess = typeAccess<Post>({
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
    difficulties: difficultyOfCompetence,
    localConventions: ROW,
    localConvention: ROW,
    version: ROW,
  },
});

const postEventAccess = typeAccess<PostEvent>({
  type: 'PostEvent',
  rows: postOfCompetence,
  fields: { id: KEY, kind: ROW, on: ROW, reason: ROW, recordedAt: ROW, post: ROW, cancels: ROW, cancelledBy: ROW },
});

export const postAccesses: readonly TypeAccess[] = [
  postAccess,
  postEventAccess,
  connectionAccess('PostConnection'),
  connectionAccess('PostEventConnection'),
  envelopeAccess('PostPayload', ['post', 'event', 'errors']),
];

export const postInputs: readonly InputAccess[] = [
  {
    input: 'PostFilter',
    fields: {
      force: { tests: 'Post.force' },
      territory: { tests: 'Post.territory' },
      departmentCodes: { tests: 'Post.department' },
      regionCodes: { tests: 'Post.department' },
      states: { tests: 'Post.state' },
      referencePrefix: { tests: 'Post.reference' },
      competentParty: { tests: 'Post.competentParties' },
      employerId: { tests: 'Post.employer' },
      hostUnitId: { tests: 'Post.hostUnits' },
      // The name of the holder is searched only where `workerIdentity` lets the viewer read it.
      search: { tests: 'Post.reference' },
    },
  },
  ...actInputs,
  // Every field that orders is guarded by the rule of the post's row alone.
  { input: 'PostOrder', fields: { field: { tests: 'Post.state' }, direction: 'SELECTS' } },
];

/** Derived by the database alone: the application reads it and never writes it. */
export const postHistoryTables: readonly TableSecurity[] = [{ table: 'post_history', read: postOfCompetence }];

/** Acts are added and never changed: nobody has an update or delete on anything here. */
export const postTables: readonly TableSecurity[] = [
  { table: 'post', read: postOfCompetence, insert: keepsPosts },
  { table: 'post_host_unit', read: postOfCompetence, insert: keepsPosts },
  { table: 'post_event', read: postOfCompetence, insert: keepsPosts },
];

/** Which person an event puts in a post, and for how much of a full time: what assignments are derived from. */
export const postFillingTables: readonly TableSecurity[] = [
  { table: 'post_filling', read: postOfCompetence, insert: keepsPosts },
];
