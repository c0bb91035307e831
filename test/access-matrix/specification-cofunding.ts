import type { Reach } from '@iscg/access';

/** A field, and how far each party may see it. */
export type Entitlement = readonly [string, { SG_CIPDR: Reach; directorates: Reach; BOARD: Reach; ANISCG: Reach }];

const EVERYONE = { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' } as const;
const SHARES = { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' } as const;
const AMOUNTS = { SG_CIPDR: 'ALL', directorates: 'NONE', BOARD: 'ALL', ANISCG: 'ALL' } as const;
const STAFF = { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' } as const;

/** The line « Post.cofunding amounts » of the access design, and who writes plans; written by hand, never derived. */
export const COFUNDING: readonly Entitlement[] = [
  ['PostCofunding.cost', AMOUNTS],
  ['PostCofunding.history', SHARES],
  ['CofundingShare.amount', AMOUNTS],
  ['CofundingShare.share', SHARES],
  ['CofundingShare.confirmedOn', SHARES],
  ['CofundingEvent.kind', SHARES],
  ['CofundingEvent.recordedBy', STAFF],
  ['FundingCliff.posts', SHARES],
  ['FundingCliff.gap', AMOUNTS],
  ['CliffFigure.posts', SHARES],
  ['CliffFigure.gap', AMOUNTS],
  ['FundingLoss.share', SHARES],
  ['FundingLoss.gap', AMOUNTS],
  ['FipdEnvelope.amount', EVERYONE],
  ['FipdEnvelope.confirmed', AMOUNTS],
  ['FipdEnvelope.available', AMOUNTS],
  ['FipdEnvelope.recordedBy', STAFF],
  ['Mutation.setFipdEnvelope', { SG_CIPDR: 'ALL', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['RateSchedule.rates', EVERYONE],
  ['Mutation.planCofunding', STAFF],
  ['Mutation.changeCofunding', STAFF],
  ['Mutation.confirmCofundingShare', STAFF],
];
