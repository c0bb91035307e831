import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { readsPosts, writesPosts } from '../competence/index.js';
import { hostUnitAccesses, hostUnitInputs, hostUnitTables } from './host-unit.access.js';
import { loadHostUnits } from './host-unit.demonstration.js';
import { hostUnitById } from './host-unit.loader.js';
import { HostUnitResolver, HostUnitWritingResolver } from './host-unit.resolver.js';
import { HostUnit2020112500030 } from './migrations/2020112500030-host-unit.js';
import { HostUnitSearch2026112300020 } from './migrations/2026112300020-host-unit-search.js';
import { HostUnitRegister2026112330010 } from './migrations/2026112330010-host-unit-register.js';

/** Police stations and gendarmerie units that host posts. */
export const hostUnitSlice: Slice = {
  name: 'host-unit',
  resolvers: [HostUnitResolver, HostUnitWritingResolver],
  access: hostUnitAccesses,
  inputs: hostUnitInputs,
  queries: { hostUnits: readsPosts, hostUnit: readsPosts },
  mutations: { createHostUnit: writesPosts, correctHostUnit: writesPosts, endHostUnit: writesPosts },
  tables: hostUnitTables,
  migrations: [HostUnit2020112500030, HostUnitSearch2026112300020, HostUnitRegister2026112330010],
  references: { HostUnit: entityReference(() => hostUnitById) },
  demonstration: loadHostUnits,
};
