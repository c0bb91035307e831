import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { Programme2020112500000 } from './migrations/2020112500000-programme.js';
import { programmeAccess, programmeConnectionAccess, programmeTables, readsTraining } from './programme.access.js';
import { loadProgrammes } from './programme.demonstration.js';
import { programmeById } from './programme.loader.js';
import { ProgrammeResolver } from './programme.resolver.js';

/** The training catalogue. */
export const programmeSlice: Slice = {
  name: 'programme',
  resolvers: [ProgrammeResolver],
  access: [programmeAccess, programmeConnectionAccess],
  queries: { programmes: readsTraining },
  tables: programmeTables,
  migrations: [Programme2020112500000],
  references: { Programme: entityReference(() => programmeById) },
  demonstration: loadProgrammes,
};
