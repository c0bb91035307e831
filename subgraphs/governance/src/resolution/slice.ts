import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { actsOnMeetings, boardAndStaff } from '../board-rules/index.js';
import { Resolution2026112342200 } from './migrations/2026112342200-resolution.js';
import { resolutionAccesses, resolutionInputs, resolutionTables } from './resolution.access.js';
import { loadResolutions } from './resolution.demonstration.js';
import { resolutionById } from './resolution.loader.js';
import { ResolutionResolver, ResolutionVoteResolver, VotingResolver } from './resolution.resolver.js';

/** What ANISCG's board is asked to decide, how it votes, and what it decided. */
export const resolutionSlice: Slice = {
  name: 'resolution',
  resolvers: [ResolutionResolver, ResolutionVoteResolver, VotingResolver],
  access: resolutionAccesses,
  inputs: resolutionInputs,
  queries: { resolutions: boardAndStaff, resolution: boardAndStaff },
  mutations: {
    proposeResolution: actsOnMeetings,
    recordOpenBallot: actsOnMeetings,
    recordSecretBallot: actsOnMeetings,
  },
  tables: resolutionTables,
  migrations: [Resolution2026112342200],
  references: { Resolution: entityReference(() => resolutionById) },
  demonstration: loadResolutions,
};
