import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsPosts, writesPosts } from '../competence/index.js';
import { employerAccesses, employerInputs, employerTables } from './employer.access.js';
import { loadEmployers } from './employer.demonstration.js';
import { employerById } from './employer.loader.js';
import { EmployerResolver, EmployerWritingResolver } from './employer.resolver.js';
import { Employer2020112500020 } from './migrations/2020112500020-employer.js';
import { EmployerSearch2026112300010 } from './migrations/2026112300010-employer-search.js';
import { EmployerRegister2026112330000 } from './migrations/2026112330000-employer-register.js';

/** Who employs the holders of posts. */
export const employerSlice: Slice = {
  name: 'employer',
  resolvers: [EmployerResolver, EmployerWritingResolver],
  access: employerAccesses,
  inputs: employerInputs,
  queries: { employers: readsPosts, employer: readsPosts },
  mutations: { createEmployer: writesPosts, correctEmployer: writesPosts, endEmployer: writesPosts },
  tables: employerTables,
  migrations: [Employer2020112500020, EmployerSearch2026112300010, EmployerRegister2026112330000],
  references: { Employer: entityReference(() => employerById) },
  demonstration: loadEmployers,
};
