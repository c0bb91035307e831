import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { keepsPosts, postOfCompetence } from '../competence/index.js';
import type { LocalConvention, LocalSignatory } from './local-convention.model.js';

export const localConventionAccesses: readonly TypeAccess[] = [
  typeAccess<LocalConvention>({
    type: 'LocalConvention',
    rows: postOfCompetence,
    fields: {
      id: KEY,
      post: ROW,
      signatories: ROW,
      signedOn: ROW,
      startsOn: ROW,
      endsOn: ROW,
      endedOn: ROW,
      endReason: ROW,
      lastDay: ROW,
      status: ROW,
      renews: ROW,
      renewedBy: ROW,
      asOf: ROW,
      recordedAt: ROW,
      version: ROW,
    },
  }),
  typeAccess<LocalSignatory>({ type: 'LocalSignatory', rows: postOfCompetence, fields: { kind: ROW, label: ROW } }),
  connectionAccess('LocalConventionConnection'),
  envelopeAccess('LocalConventionPayload', ['localConvention', 'errors']),
];

export const localConventionInputs: readonly InputAccess[] = [
  { input: 'LocalSignatoryInput', fields: { kind: 'WRITTEN', label: 'WRITTEN' } },
  {
    input: 'SignLocalConventionInput',
    fields: {
      postId: 'SELECTS',
      signatories: 'WRITTEN',
      signedOn: 'WRITTEN',
      startsOn: 'WRITTEN',
      endsOn: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'RenewLocalConventionInput',
    fields: {
      conventionId: 'SELECTS',
      version: 'SELECTS',
      signatories: 'WRITTEN',
      signedOn: 'WRITTEN',
      startsOn: 'WRITTEN',
      endsOn: 'WRITTEN',
    },
  },
  {
    input: 'EndLocalConventionInput',
    fields: { conventionId: 'SELECTS', version: 'SELECTS', endedOn: 'WRITTEN', reason: 'WRITTEN' },
  },
];

/** As visible as the post; append-only: nobody has an update or delete on them. */
export const localConventionTables: readonly TableSecurity[] = [
  { table: 'local_convention', read: postOfCompetence, insert: keepsPosts },
  { table: 'local_convention_signatory', read: postOfCompetence, insert: keepsPosts },
  { table: 'local_convention_end', read: postOfCompetence, insert: keepsPosts },
];
