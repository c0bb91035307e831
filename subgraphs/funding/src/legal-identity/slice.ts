import type { Slice } from '@iscg/subgraph-kit';
import { readsFunding } from '../commitment/index.js';
import {
  keepsIdentities,
  legalIdentityAccesses,
  legalIdentityInputs,
  legalIdentityTables,
} from './legal-identity.access.js';
import { loadLegalIdentities } from './legal-identity.demonstration.js';
import { LegalIdentityResolver } from './legal-identity.resolver.js';
import { LegalIdentity2026112347000 } from './migrations/2026112347000-legal-identity.js';

/** The register of the legal names and SIRETs of the funders and of ANISCG. */
export const legalIdentitySlice: Slice = {
  name: 'legal-identity',
  resolvers: [LegalIdentityResolver],
  access: legalIdentityAccesses,
  inputs: legalIdentityInputs,
  queries: { legalIdentities: readsFunding },
  mutations: { recordLegalIdentity: keepsIdentities },
  tables: legalIdentityTables,
  migrations: [LegalIdentity2026112347000],
  demonstration: loadLegalIdentities,
};
