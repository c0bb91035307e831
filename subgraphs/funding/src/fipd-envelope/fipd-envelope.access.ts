import {
  ROW,
  envelopeAccess,
  rowRule,
  partiesOnly,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { cofundingAmounts } from '../cofunding/index.js';
import { everyParty } from '../commitment/index.js';
import { aniscgOnly } from '../subsidy/index.js';
import type { FipdEnvelope } from './fipd-envelope.model.js';

/** The fund sets its envelope, or ANISCG records what the fund has set. */
export const setsEnvelope = rowRule<unknown>({
  name: 'fipd-envelope-set',
  sentence: 'L’enveloppe du FIPD est fixée par le SG-CIPDR, ou enregistrée par l’ANISCG.',
  scope: 'funding:write',
  all: ['SG_CIPDR', 'ANISCG'],
});

/** What is planned of the envelope is a sum of amounts of posts. */
const plannedAmounts = partiesOnly({
  name: 'cofunding-amount-sums',
  sentence: cofundingAmounts.sentence,
  scope: 'funding:read',
  parties: cofundingAmounts.all,
});

export const fipdEnvelopeAccesses: readonly TypeAccess[] = [
  typeAccess<FipdEnvelope>({
    type: 'FipdEnvelope',
    rows: everyParty,
    fields: {
      fiscalYear: ROW,
      amount: ROW,
      source: ROW,
      decidedOn: ROW,
      recordedOn: ROW,
      version: ROW,
      recordedBy: aniscgOnly,
      confirmed: plannedAmounts,
      expected: plannedAmounts,
      available: plannedAmounts,
      definition: ROW,
      asOf: ROW,
    },
  }),
  envelopeAccess('FipdEnvelopePayload', ['fipdEnvelope', 'errors']),
];

export const fipdEnvelopeInputs: readonly InputAccess[] = [
  {
    input: 'SetFipdEnvelopeInput',
    fields: {
      fiscalYear: 'SELECTS',
      amount: 'WRITTEN',
      source: 'WRITTEN',
      decidedOn: 'WRITTEN',
      version: 'SELECTS',
      idempotencyKey: 'WRITTEN',
    },
  },
];

/** Append-only: nobody has an update or delete on it. */
export const fipdEnvelopeTables: readonly TableSecurity[] = [
  { table: 'fipd_envelope', read: everyParty, insert: setsEnvelope },
];
