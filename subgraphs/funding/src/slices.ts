import { outboxSlice, settledPolicies, type Slice, type SubgraphDefinition } from '@iscg/subgraph-kit';
import { actSlice } from './act/slice.js';
import { amendmentSlice } from './amendment/slice.js';
import { amendmentSigningSlice } from './amendment-signing/slice.js';
import { cofundingSlice } from './cofunding/slice.js';
import { commitmentSlice } from './commitment/slice.js';
import { essentialDataSlice } from './essential-data/slice.js';
import { financialReportSlice } from './financial-report/slice.js';
import { fipdEnvelopeSlice } from './fipd-envelope/slice.js';
import { fundingCliffSlice } from './funding-cliff/slice.js';
import { fundsCallSlice } from './funds-call/slice.js';
import { knownPostSlice, postEvents } from './known-post/slice.js';
import { legalIdentitySlice } from './legal-identity/slice.js';
import { lineHistorySlice } from './line-history/slice.js';
import { paymentSlice } from './payment/slice.js';
import { settlementSlice } from './settlement/slice.js';
import { subsidySlice } from './subsidy/slice.js';

const slices: readonly Slice[] = [
  commitmentSlice,
  subsidySlice,
  paymentSlice,
  knownPostSlice,
  cofundingSlice,
  fundingCliffSlice,
  fipdEnvelopeSlice,
  actSlice,
  fundsCallSlice,
  financialReportSlice,
  lineHistorySlice,
  amendmentSlice,
  legalIdentitySlice,
  essentialDataSlice,
];

/** What funders owe, what they paid, and who finances each post. */
export const funding: SubgraphDefinition = {
  name: 'funding',
  slices: [
    ...slices,
    outboxSlice('funding'),
    settlementSlice,
    amendmentSigningSlice,
    settledPolicies('funding', slices),
  ],
  sdl: new URL('../schema.graphql', import.meta.url),
  receives: postEvents,
};
