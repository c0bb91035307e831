import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { Undertaking2020112500030 } from './migrations/2020112500030-undertaking.js';
import { undertakingAccess, undertakingConnectionAccess, undertakingTables } from './undertaking.access.js';
import { undertakingById } from './undertaking.loader.js';
import { UndertakingResolver } from './undertaking.resolver.js';

/** The clause ledger: what each side committed itself to. */
export const undertakingSlice: Slice = {
  name: 'undertaking',
  resolvers: [UndertakingResolver],
  access: [undertakingAccess, undertakingConnectionAccess],
  queries: { undertakings: everyParty },
  tables: undertakingTables,
  migrations: [Undertaking2020112500030],
  references: { Undertaking: entityReference(({ clock }) => undertakingById(clock)) },
};
