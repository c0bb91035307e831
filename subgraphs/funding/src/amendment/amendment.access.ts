import {
  FUNDERS,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { ACTING_PARTIES } from '../act/index.js';
import { draftsAmendments, everyParty } from '../commitment/index.js';
import type { AmendmentChange, AmendmentSignatory, AmendmentSignature } from './amendment-parts.model.js';
import type { Amendment } from './amendment.model.js';

const SENTENCE = 'Chaque partie signe un avenant pour elle-même, et pour elle seule.';

/** A signature is in the name of a party that its author acts for. */
export const signsForItself = rowRule<{ readonly partyCode: string }>({
  name: 'amendment-signed-for-itself',
  sentence: SENTENCE,
  scope: 'funding:write',
  all: [],
  own: { parties: ACTING_PARTIES, column: 'party_code', of: ({ partyCode }) => [partyCode] },
});

export const signsAmendments = partiesOnly({
  name: 'amendment-signed-by-parties',
  sentence: SENTENCE,
  scope: 'funding:write',
  parties: [...FUNDERS, 'ANISCG'],
});

export const amendmentAccesses: readonly TypeAccess[] = [
  typeAccess<Amendment>({
    type: 'Amendment',
    rows: everyParty,
    fields: {
      id: KEY,
      reference: ROW,
      status: ROW,
      purpose: ROW,
      fromFiscalYear: ROW,
      revision: ROW,
      content: ROW,
      checksum: ROW,
      draftedOn: ROW,
      openedOn: ROW,
      inForceOn: ROW,
      withdrawnOn: ROW,
      withdrawalReason: ROW,
      version: ROW,
      changes: ROW,
      signatories: ROW,
      voidSignatures: ROW,
    },
  }),
  typeAccess<AmendmentChange>({
    type: 'AmendmentChange',
    rows: everyParty,
    fields: { funder: ROW, before: ROW, after: ROW, difference: ROW, source: ROW },
  }),
  typeAccess<AmendmentSignatory>({
    type: 'AmendmentSignatory',
    rows: everyParty,
    fields: { capacity: ROW, party: ROW, signature: ROW },
  }),
  typeAccess<AmendmentSignature>({
    type: 'AmendmentSignature',
    rows: everyParty,
    fields: {
      capacity: ROW,
      party: ROW,
      signedBy: ROW,
      signedOn: ROW,
      signedAt: ROW,
      checksum: ROW,
      revision: ROW,
    },
  }),
  connectionAccess('AmendmentConnection'),
  envelopeAccess('AmendmentPayload', ['amendment', 'errors']),
];

const CONTENT = { fromFiscalYear: 'WRITTEN', purpose: 'WRITTEN', amounts: 'WRITTEN' } as const;
const CHANGED = { amendmentId: 'SELECTS', version: 'SELECTS' } as const;

export const amendmentInputs: readonly InputAccess[] = [
  { input: 'AmendedAmountInput', fields: { funder: 'WRITTEN', amount: 'WRITTEN' } },
  { input: 'DraftAmendmentInput', fields: { ...CONTENT, idempotencyKey: 'WRITTEN' } },
  { input: 'ChangeAmendmentInput', fields: { ...CHANGED, ...CONTENT } },
  { input: 'OpenAmendmentInput', fields: CHANGED },
  { input: 'WithdrawAmendmentInput', fields: { ...CHANGED, reason: 'WRITTEN' } },
  {
    input: 'SignAmendmentInput',
    fields: { amendmentId: 'SELECTS', capacity: 'WRITTEN', checksum: 'SELECTS', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: what is in force follows by triggers, nobody has an update or delete on them. */
export const amendmentTables: readonly TableSecurity[] = [
  { table: 'required_signatory', read: everyParty },
  { table: 'amendment_revision', read: everyParty, insert: draftsAmendments },
  { table: 'amendment_change', read: everyParty, insert: draftsAmendments },
  { table: 'amendment_signatory', read: everyParty, insert: draftsAmendments },
  { table: 'amendment_step', read: everyParty, insert: draftsAmendments },
  { table: 'amendment_signature', read: everyParty, insert: signsForItself },
];
