import type { Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import { fipdEnvelopeAccesses, fipdEnvelopeInputs, fipdEnvelopeTables, setsEnvelope } from './fipd-envelope.access.js';
import { FipdEnvelopeResolver } from './fipd-envelope.resolver.js';
import { FipdEnvelope2026112340030 } from './migrations/2026112340030-fipd-envelope.js';

/** What the FIPD sets aside for posts, against the plans of posts. The demonstration invents the years after 2020. */
export const fipdEnvelopeSlice: Slice = {
  name: 'fipd-envelope',
  resolvers: [FipdEnvelopeResolver],
  access: fipdEnvelopeAccesses,
  inputs: fipdEnvelopeInputs,
  queries: { fipdEnvelope: readsFunding },
  mutations: { setFipdEnvelope: setsEnvelope },
  tables: fipdEnvelopeTables,
  migrations: [FipdEnvelope2026112340030],
  demonstration: async (connection) => {
    await connection.query(`
      INSERT INTO funding.fipd_envelope (id, fiscal_year, revision, amount, source, decided_on, recorded_on)
        SELECT ('01760000-0000-7000-8000-00000000' || year)::uuid, year, 1, 6000000 + 250000 * (year - 2020),
               'Circulaire de programmation ' || year || ' (exemple inventé)', make_date(year, 2, 10), make_date(year, 2, 12)
        FROM generate_series(2021, 2026) year`);
  },
};
