import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { SubsidyLine2021010100000 } from './migrations/2021010100000-subsidy-line.js';
import { subsidyLineAccess, subsidyLineConnectionAccess, subsidyTables } from './subsidy-line.access.js';
import { subsidyLineById } from './subsidy-line.loader.js';
import { SubsidyLine } from './subsidy-line.model.js';
import { SubsidyLineResolver } from './subsidy-line.resolver.js';
import { subsidyYearAccess } from './subsidy-year.access.js';
import { SubsidyYearResolver } from './subsidy-year.resolver.js';
import { loadSubsidies } from './subsidy.demonstration.js';

/** Annual subsidies of the four funders. */
export const subsidySlice: Slice = {
  name: 'subsidy',
  entities: [SubsidyLine],
  resolvers: [SubsidyLineResolver, SubsidyYearResolver],
  access: [subsidyLineAccess, subsidyLineConnectionAccess, subsidyYearAccess],
  queries: { subsidyLines: readsFunding, subsidyLine: readsFunding, subsidyYears: readsFunding },
  tables: subsidyTables,
  migrations: [SubsidyLine2021010100000],
  references: { SubsidyLine: entityReference(({ clock }) => subsidyLineById(clock)) },
  demonstration: loadSubsidies,
};
