import type { Slice } from '@iscg/subgraph-kit';
import { enrolmentCountsAccess, enrolmentTables } from './enrolment.access.js';
import { loadEnrolments } from './enrolment.demonstration.js';
import { EnrolmentResolver } from './enrolment.resolver.js';
import { Enrolment2021010100010 } from './migrations/2021010100010-enrolment.js';

/** Who is enrolled in a session, and how many. */
export const enrolmentSlice: Slice = {
  name: 'enrolment',
  resolvers: [EnrolmentResolver],
  access: [enrolmentCountsAccess],
  tables: enrolmentTables,
  migrations: [Enrolment2021010100010],
  demonstration: loadEnrolments,
};
