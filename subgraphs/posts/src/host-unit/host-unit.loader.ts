import { batchLoader } from '@iscg/subgraph-kit';
import type { HostUnit } from './host-unit.model.js';
import { hostUnitsById } from './host-unit.store.js';

export const hostUnitById = batchLoader<string, HostUnit>({
  name: 'hostUnitById',
  read: hostUnitsById,
  keyOf: ({ id }) => id,
});
