import type { SubgraphDefinition } from '@iscg/subgraph-kit';
import { accessMatrixSlice } from './access-matrix/slice.js';
import { boardMeetingSlice } from './board-meeting/slice.js';
import { boardSeatSlice } from './board-seat/slice.js';
import { conventionSlice } from './convention/slice.js';
import { partySlice } from './party/slice.js';
import { serviceInformationSlice } from './service-information/slice.js';
import { undertakingSlice } from './undertaking/slice.js';
import { viewerSlice } from './viewer/slice.js';

/** The convention and its clock, its parties, what each undertook, ANISCG's board, who is asking, and who sees what. */
export const governance: SubgraphDefinition = {
  name: 'governance',
  slices: [
    serviceInformationSlice,
    partySlice,
    conventionSlice,
    undertakingSlice,
    boardSeatSlice,
    boardMeetingSlice,
    viewerSlice,
    accessMatrixSlice,
  ],
  sdl: new URL('../schema.graphql', import.meta.url),
};
