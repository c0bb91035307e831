import { REFERENCE, ROW, typeAccess, type TableSecurity } from '@iscg/access';
import { everyParty } from '../party/index.js';
import type { Convention, ConventionArticle, ConventionTerm, Signatory } from './convention.model.js';

export const conventionAccess = typeAccess<Convention>({
  type: 'Convention',
  rows: REFERENCE,
  fields: {
    title: ROW,
    signedOn: ROW,
    place: ROW,
    signatories: ROW,
    articles: ROW,
    noticeMonths: ROW,
    currentTerm: ROW,
    terms: ROW,
    endsOn: ROW,
    asOf: ROW,
    notices: everyParty,
    nextRenewal: ROW,
    lastNoticeDay: ROW,
    noticeStillPossible: ROW,
    nextNoticeDay: ROW,
  },
});

export const conventionTermAccess = typeAccess<ConventionTerm>({
  type: 'ConventionTerm',
  rows: REFERENCE,
  fields: { number: ROW, startsOn: ROW, endsOn: ROW, lastNoticeDay: ROW },
});

export const signatoryAccess = typeAccess<Signatory>({
  type: 'Signatory',
  rows: REFERENCE,
  fields: { side: ROW, capacity: ROW, name: ROW },
});

export const conventionArticleAccess = typeAccess<ConventionArticle>({
  type: 'ConventionArticle',
  rows: REFERENCE,
  fields: { number: ROW, title: ROW, text: ROW },
});

export const conventionTables: readonly TableSecurity[] = [
  { table: 'convention', read: REFERENCE },
  { table: 'convention_signatory', read: REFERENCE },
  { table: 'convention_article', read: REFERENCE },
];

/** Written by the trigger of the notices alone. */
export const conventionEndTables: readonly TableSecurity[] = [{ table: 'convention_end', read: REFERENCE }];
