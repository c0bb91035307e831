import { settledPolicies, type Slice, type SubgraphDefinition } from '@iscg/subgraph-kit';
import { accessMatrixSlice } from './access-matrix/slice.js';
import { actRecordingSlice } from './act-recording/slice.js';
import { awaitedEvents, awaitedSlice } from './awaited/slice.js';
import { boardMeetingSlice } from './board-meeting/slice.js';
import { boardRulesSlice } from './board-rules/slice.js';
import { boardSeatSlice } from './board-seat/slice.js';
import { conflictRuleSlice } from './conflict-rule/slice.js';
import { conventionSlice } from './convention/slice.js';
import { decisionSlice } from './decision/slice.js';
import { disseminationSlice } from './dissemination/slice.js';
import { documentSlice } from './document/slice.js';
import { fulfilmentSlice } from './fulfilment/slice.js';
import { notificationSlice } from './notification/slice.js';
import { obligationSlice } from './obligation/slice.js';
import { partySlice } from './party/slice.js';
import { reminderDelaySlice } from './reminder-delay/slice.js';
import { resolutionSlice } from './resolution/slice.js';
import { serviceInformationSlice } from './service-information/slice.js';
import { settlementEvents, settlementSlice } from './settlement/slice.js';
import { technicalCommitteeSlice } from './technical-committee/slice.js';
import { terminationNoticeSlice } from './termination-notice/slice.js';
import { undertakingSlice } from './undertaking/slice.js';
import { viewerSlice } from './viewer/slice.js';

const slices: readonly Slice[] = [
  serviceInformationSlice,
  partySlice,
  actRecordingSlice,
  conventionSlice,
  settlementSlice,
  terminationNoticeSlice,
  undertakingSlice,
  documentSlice,
  fulfilmentSlice,
  disseminationSlice,
  reminderDelaySlice,
  obligationSlice,
  awaitedSlice,
  notificationSlice,
  boardSeatSlice,
  boardRulesSlice,
  boardMeetingSlice,
  technicalCommitteeSlice,
  resolutionSlice,
  conflictRuleSlice,
  decisionSlice,
  viewerSlice,
  accessMatrixSlice,
];

/** The convention and its clock, its parties, what each undertook, ANISCG's board, the documents they share, who is asking, and who sees what. */
export const governance: SubgraphDefinition = {
  name: 'governance',
  slices: [...slices, settledPolicies('governance', slices)],
  sdl: new URL('../schema.graphql', import.meta.url),
  receives: { ...settlementEvents, ...awaitedEvents },
};
