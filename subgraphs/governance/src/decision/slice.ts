import type { Slice } from '@iscg/subgraph-kit';
import { decidesUndertakings } from '../undertaking/index.js';
import { decisionInputs, undertakingPayloadAccess } from './decision.access.js';
import { loadDecisions } from './decision.demonstration.js';
import {
  DecidingResolver,
  ResolutionUndertakingsResolver,
  UndertakingResolutionResolver,
} from './decision.resolver.js';
import { Decision2026112346000 } from './migrations/2026112346000-decision.js';

/** Commitments that the board decides: contributes `Undertaking.resolution` and `Resolution.undertakings`. */
export const decisionSlice: Slice = {
  name: 'decision',
  resolvers: [UndertakingResolutionResolver, ResolutionUndertakingsResolver, DecidingResolver],
  access: [undertakingPayloadAccess],
  inputs: decisionInputs,
  mutations: { decideUndertaking: decidesUndertakings },
  migrations: [Decision2026112346000],
  demonstration: loadDecisions,
};
