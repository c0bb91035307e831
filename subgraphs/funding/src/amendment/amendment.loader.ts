import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import type { AmendmentChange, AmendmentSignature } from './amendment-parts.model.js';
import type { Amendment } from './amendment.model.js';
import {
  amendmentsById,
  changesOfAmendments,
  signatoriesOfAmendments,
  signaturesOfAmendments,
  type SignatoryRow,
} from './amendment.store.js';

export const amendmentById = batchLoader<string, Amendment>({
  name: 'amendmentById',
  read: amendmentsById,
  keyOf: ({ id }) => id,
});

export const changesOfAmendment = listLoader<string, AmendmentChange>({
  name: 'changesOfAmendment',
  read: changesOfAmendments,
  keyOf: ({ amendmentId }) => amendmentId,
});

export const signatoriesOfAmendment = listLoader<string, SignatoryRow>({
  name: 'signatoriesOfAmendment',
  read: signatoriesOfAmendments,
  keyOf: ({ amendmentId }) => amendmentId,
});

export const signaturesOfAmendment = listLoader<string, AmendmentSignature>({
  name: 'signaturesOfAmendment',
  read: signaturesOfAmendments,
  keyOf: ({ amendmentId }) => amendmentId,
});
