import { REFERENCE } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import {
  conventionAccess,
  conventionArticleAccess,
  conventionEndTables,
  conventionTables,
  conventionTermAccess,
  signatoryAccess,
} from './convention.access.js';
import { ConventionResolver } from './convention.resolver.js';
import { Convention2020112500020 } from './migrations/2020112500020-convention.js';
import { ConventionEnd2026112333010 } from './migrations/2026112333010-convention-end.js';

/** The convention and its clock. */
export const conventionSlice: Slice = {
  name: 'convention',
  resolvers: [ConventionResolver],
  access: [conventionAccess, conventionTermAccess, signatoryAccess, conventionArticleAccess],
  queries: { convention: REFERENCE },
  tables: [...conventionTables, ...conventionEndTables],
  migrations: [Convention2020112500020, ConventionEnd2026112333010],
};
