import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { keepsTraining } from '../venue/index.js';
import {
  enrolmentAccess,
  enrolmentChangeAccess,
  enrolmentCountsAccess,
  enrolmentInputs,
  enrolmentPayloadAccess,
  enrolsPersons,
  keptEnrolmentTables,
} from './enrolment.access.js';
import { loadEnrolments } from './enrolment.demonstration.js';
import { enrolmentById } from './enrolment.loader.js';
import { EnrolmentResolver, SessionEnrolmentsResolver } from './enrolment.resolver.js';
import { Enrolment2021010100010 } from './migrations/2021010100010-enrolment.js';
import { EnrolmentKeeping2026112310100 } from './migrations/2026112310100-enrolment-keeping.js';
import { EnrolmentNames2026112331010 } from './migrations/2026112331010-enrolment-names.js';

/** Who is enrolled in a session, and how many. */
export const enrolmentSlice: Slice = {
  name: 'enrolment',
  resolvers: [SessionEnrolmentsResolver, EnrolmentResolver],
  access: [enrolmentCountsAccess, enrolmentAccess, enrolmentChangeAccess, enrolmentPayloadAccess],
  inputs: enrolmentInputs,
  mutations: { enrol: enrolsPersons, withdrawEnrolment: enrolsPersons, recordAttendance: keepsTraining },
  tables: keptEnrolmentTables,
  migrations: [Enrolment2021010100010, EnrolmentKeeping2026112310100, EnrolmentNames2026112331010],
  references: { Enrolment: entityReference(() => enrolmentById) },
  demonstration: loadEnrolments,
};
