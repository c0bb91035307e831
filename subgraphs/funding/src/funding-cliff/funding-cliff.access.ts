import {
  KEY,
  ROW,
  connectionAccess,
  countedOver,
  partiesOnly,
  typeAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { readsFunding } from '../commitment/index.js';
import { cofundingAmounts } from '../cofunding/index.js';
import { cofundingOfCompetence } from '../known-post/index.js';
import type { CliffFigure, FundingCliff, FundingLoss } from './funding-cliff.model.js';

/** Figures count the posts that the viewer may see. */
const countedPosts = countedOver(cofundingOfCompetence, readsFunding);

/** A sum of amounts is for whom the amounts are for: nobody else could be kept from working them out of it. */
const summedAmounts = partiesOnly({
  name: 'cofunding-amount-sums',
  sentence: cofundingAmounts.sentence,
  scope: 'funding:read',
  parties: cofundingAmounts.all,
});

export const fundingCliffAccesses: readonly TypeAccess[] = [
  typeAccess<FundingCliff>({
    type: 'FundingCliff',
    rows: countedPosts,
    fields: {
      from: ROW,
      to: ROW,
      asOf: ROW,
      source: ROW,
      definition: ROW,
      posts: ROW,
      gap: summedAmounts,
      byHalfYear: ROW,
      byDepartment: ROW,
      byFunderKind: ROW,
    },
  }),
  typeAccess<CliffFigure>({
    type: 'CliffFigure',
    rows: countedPosts,
    fields: { key: ROW, posts: ROW, gap: summedAmounts },
  }),
  typeAccess<FundingLoss>({
    type: 'FundingLoss',
    rows: cofundingOfCompetence,
    fields: {
      id: KEY,
      post: ROW,
      fiscalYear: ROW,
      half: ROW,
      funderKind: ROW,
      reason: ROW,
      share: ROW,
      gap: cofundingAmounts,
    },
  }),
  connectionAccess('FundingLossConnection'),
];

/** PostgreSQL alone writes it, from the plans. */
export const fundingCliffTables: readonly TableSecurity[] = [{ table: 'cofunding_loss', read: cofundingOfCompetence }];
