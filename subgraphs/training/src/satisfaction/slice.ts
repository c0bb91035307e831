import type { Slice } from '@iscg/subgraph-kit';
import { readsTraining } from '../programme/index.js';
import { satisfactionAccess, satisfactionGroupAccess } from './satisfaction.access.js';
import { SatisfactionResolver } from './satisfaction.resolver.js';

/** The satisfaction of attending persons, under disclosure control. */
export const satisfactionSlice: Slice = {
  name: 'satisfaction',
  resolvers: [SatisfactionResolver],
  access: [satisfactionAccess, satisfactionGroupAccess],
  queries: { satisfaction: readsTraining },
};
