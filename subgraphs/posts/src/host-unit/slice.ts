import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsPosts } from '../competence/index.js';
import { hostUnitAccess, hostUnitTables } from './host-unit.access.js';
import { loadHostUnits } from './host-unit.demonstration.js';
import { hostUnitById } from './host-unit.loader.js';
import { HostUnitResolver } from './host-unit.resolver.js';
import { HostUnit2020112500030 } from './migrations/2020112500030-host-unit.js';
import { HostUnitSearch2026112300020 } from './migrations/2026112300020-host-unit-search.js';

/** Police stations and gendarmerie units that host posts. */
export const hostUnitSlice: Slice = {
  name: 'host-unit',
  resolvers: [HostUnitResolver],
  access: [hostUnitAccess],
  queries: { hostUnit: readsPosts },
  tables: hostUnitTables,
  migrations: [HostUnit2020112500030, HostUnitSearch2026112300020],
  references: { HostUnit: entityReference(() => hostUnitById) },
  demonstration: loadHostUnits,
};
