import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { draftsAmendments, readsFunding } from '../commitment/index.js';
import {
  AmendmentChangeResolver,
  AmendmentSignatoryResolver,
  AmendmentSignatureResolver,
} from './amendment-parts.resolver.js';
import { AmendmentWritingResolver } from './amendment-writing.resolver.js';
import { amendmentAccesses, amendmentInputs, amendmentTables, signsAmendments } from './amendment.access.js';
import { loadAmendments } from './amendment.demonstration.js';
import { amendmentById } from './amendment.loader.js';
import { AmendmentResolver } from './amendment.resolver.js';
import { Amendment2026112332200 } from './migrations/2026112332200-amendment.js';
import { AmendmentsByEffect2026112334100 } from './migrations/2026112334100-amendments-by-effect.js';
import { GoverningAmount2026112353000 } from './migrations/2026112353000-governing-amount.js';

/** Amendments of the convention’s amounts: drafted, signed by each party for itself, in force when all have signed. */
export const amendmentSlice: Slice = {
  name: 'amendment',
  resolvers: [
    AmendmentResolver,
    AmendmentChangeResolver,
    AmendmentSignatoryResolver,
    AmendmentSignatureResolver,
    AmendmentWritingResolver,
  ],
  access: amendmentAccesses,
  inputs: amendmentInputs,
  queries: { amendments: readsFunding, amendment: readsFunding },
  mutations: {
    draftAmendment: draftsAmendments,
    changeAmendment: draftsAmendments,
    openAmendment: draftsAmendments,
    withdrawAmendment: draftsAmendments,
    signAmendment: signsAmendments,
  },
  tables: amendmentTables,
  migrations: [Amendment2026112332200, AmendmentsByEffect2026112334100, GoverningAmount2026112353000],
  references: { Amendment: entityReference(() => amendmentById) },
  demonstration: loadAmendments,
};
