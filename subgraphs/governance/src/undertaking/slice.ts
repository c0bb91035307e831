import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { everyParty } from '../party/index.js';
import { Undertaking2020112500030 } from './migrations/2020112500030-undertaking.js';
import { SeveralDebtors2026112333030 } from './migrations/2026112333030-several-debtors.js';
import {
  undertakingAccess,
  undertakingConnectionAccess,
  undertakingPeriodAccess,
  undertakingTables,
} from './undertaking.access.js';
import { undertakingById } from './undertaking.loader.js';
import { UndertakingPeriodResolver, UndertakingResolver } from './undertaking.resolver.js';

/** The clause ledger: what each side committed itself to. */
export const undertakingSlice: Slice = {
  name: 'undertaking',
  resolvers: [UndertakingResolver, UndertakingPeriodResolver],
  access: [undertakingAccess, undertakingPeriodAccess, undertakingConnectionAccess],
  queries: { undertakings: everyParty, undertaking: everyParty },
  tables: undertakingTables,
  migrations: [Undertaking2020112500030, SeveralDebtors2026112333030],
  references: { Undertaking: entityReference(({ clock }) => undertakingById(clock)) },
};
