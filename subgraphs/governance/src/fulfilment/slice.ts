import { entityReference, stubReference, type Slice } from '@iscg/subgraph-kit';
import { evidenceStubAccesses } from './evidence.stubs.js';
import { fulfilmentAccesses, fulfilmentInputs, fulfilmentTables, recordsFulfilments } from './fulfilment.access.js';
import { loadFulfilments } from './fulfilment.demonstration.js';
import { fulfilmentById } from './fulfilment.loader.js';
import { EvidenceResolver, FulfilmentResolver, UndertakingFulfilmentsResolver } from './fulfilment.resolver.js';
import { DocumentEvidence2026112343010 } from './migrations/2026112343010-document-evidence.js';
import { Fulfilment2026112333040 } from './migrations/2026112333040-fulfilment.js';

/** What was kept of the commitments, and what proves it; contributes `Undertaking.fulfilments`. */
export const fulfilmentSlice: Slice = {
  name: 'fulfilment',
  resolvers: [UndertakingFulfilmentsResolver, FulfilmentResolver, EvidenceResolver],
  access: [...fulfilmentAccesses, ...evidenceStubAccesses],
  inputs: fulfilmentInputs,
  mutations: { recordFulfilment: recordsFulfilments, withdrawFulfilment: recordsFulfilments },
  tables: fulfilmentTables,
  migrations: [Fulfilment2026112333040, DocumentEvidence2026112343010],
  references: {
    Fulfilment: entityReference(() => fulfilmentById),
    SubsidyLine: stubReference,
    Session: stubReference,
    Post: stubReference,
  },
  demonstration: loadFulfilments,
};
