import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsPosts } from '../competence/index.js';
import { employerAccess, employerTables } from './employer.access.js';
import { loadEmployers } from './employer.demonstration.js';
import { employerById } from './employer.loader.js';
import { EmployerResolver } from './employer.resolver.js';
import { Employer2020112500020 } from './migrations/2020112500020-employer.js';
import { EmployerSearch2026112300010 } from './migrations/2026112300010-employer-search.js';

/** Who employs the holders of posts. */
export const employerSlice: Slice = {
  name: 'employer',
  resolvers: [EmployerResolver],
  access: [employerAccess],
  queries: { employer: readsPosts },
  tables: employerTables,
  migrations: [Employer2020112500020, EmployerSearch2026112300010],
  references: { Employer: entityReference(() => employerById) },
  demonstration: loadEmployers,
};
