import { stubReference, type Slice } from '@iscg/subgraph-kit';
import { REFERENCE } from '@iscg/access';
import {
  cofundingAccesses,
  cofundingInputs,
  cofundingTables,
  confirmationTables,
  postStubAccess,
  writesCofunding,
} from './cofunding.access.js';
import { loadCofunding } from './cofunding.demonstration.js';
import { CofundingResolver, PostCofundingResolver } from './cofunding.resolver.js';
import { CofundingWritingResolver } from './cofunding-writing.resolver.js';
import { Cofunding2021010100020 } from './migrations/2021010100020-cofunding.js';
import { RateSchedule2026112340010 } from './migrations/2026112340010-rate-schedule.js';
import { CofundingHistory2026112340020 } from './migrations/2026112340020-cofunding-history.js';
import { PostStub } from './post.stub.js';
import { rateScheduleAccess, scheduleTables } from './rate-schedule.access.js';

/** Who finances each post, planned year by year: contributed to the posts subgraph's `Post`. */
export const cofundingSlice: Slice = {
  name: 'cofunding',
  resolvers: [CofundingResolver, PostCofundingResolver, CofundingWritingResolver],
  contributesTo: [PostStub],
  access: [postStubAccess, rateScheduleAccess, ...cofundingAccesses],
  inputs: cofundingInputs,
  queries: { rateSchedules: REFERENCE },
  mutations: {
    planCofunding: writesCofunding,
    changeCofunding: writesCofunding,
    confirmCofundingShare: writesCofunding,
  },
  tables: [...scheduleTables, ...cofundingTables, ...confirmationTables],
  migrations: [Cofunding2021010100020, RateSchedule2026112340010, CofundingHistory2026112340020],
  references: { Post: stubReference },
  demonstration: loadCofunding,
};
