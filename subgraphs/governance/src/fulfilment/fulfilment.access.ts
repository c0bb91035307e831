import {
  DIRECTORATES,
  FUNDERS,
  KEY,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { ACTING_PARTIES } from '../act-recording/index.js';
import { everyParty } from '../party/index.js';
import type { Evidence, Fulfilment } from './fulfilment.model.js';

const recording = {
  name: 'records-fulfilments',
  sentence: 'Une partie enregistre ce qu’elle a tenu de ses propres engagements ; l’ANISCG l’enregistre pour toutes.',
  scope: 'governance:write',
} as const;

/** A debtor for itself; ANISCG, which keeps the ledger, for every debtor. */
export const recordsOwnFulfilments = rowRule<{ readonly partyCode: string }>({
  ...recording,
  all: ['ANISCG'],
  own: { parties: FUNDERS, column: 'party', of: ({ partyCode }) => [partyCode] },
});
export const recordsFulfilments = partiesOnly({ ...recording, parties: ACTING_PARTIES });

/** Evidence: a directorate sees that of the commitments that it owes or is owed. */
export const seesEvidence = rowRule<{ readonly parties: readonly string[] }>({
  name: 'evidence-of-own-undertakings',
  sentence:
    'Une direction voit les preuves des engagements qu’elle doit ou qui lui sont dus ; le SG-CIPDR, le conseil d’administration et l’ANISCG les voient toutes.',
  scope: 'governance:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'parties', several: true, of: ({ parties }) => parties },
});

export const fulfilmentAccesses: readonly TypeAccess[] = [
  typeAccess<Fulfilment>({
    type: 'Fulfilment',
    rows: everyParty,
    fields: {
      id: KEY,
      undertaking: ROW,
      party: ROW,
      dueOn: ROW,
      occurredOn: ROW,
      source: ROW,
      factKind: ROW,
      evidence: seesEvidence,
      recordedAt: ROW,
      withdrawnOn: ROW,
      withdrawalReason: ROW,
      version: ROW,
    },
  }),
  typeAccess<Evidence>({
    type: 'Evidence',
    rows: seesEvidence,
    fields: {
      entityType: ROW,
      entityId: ROW,
      subsidyLine: ROW,
      session: ROW,
      post: ROW,
      document: ROW,
      title: ROW,
      address: ROW,
      note: ROW,
    },
  }),
  envelopeAccess('FulfilmentPayload', ['fulfilment', 'undertaking', 'errors']),
];

export const fulfilmentInputs: readonly InputAccess[] = [
  {
    input: 'EvidenceInput',
    fields: { entityType: 'WRITTEN', entityId: 'WRITTEN', title: 'WRITTEN', address: 'WRITTEN', note: 'WRITTEN' },
  },
  {
    input: 'RecordFulfilmentInput',
    fields: {
      undertakingId: 'SELECTS',
      party: 'WRITTEN',
      dueOn: 'WRITTEN',
      occurredOn: 'WRITTEN',
      evidence: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'WithdrawFulfilmentInput',
    fields: { fulfilmentId: 'SELECTS', version: 'SELECTS', reason: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. Facts come and go with the events of other services. */
export const fulfilmentTables: readonly TableSecurity[] = [
  {
    table: 'fulfilment',
    read: everyParty,
    insert: recordsOwnFulfilments,
    insertable: ['id', 'undertaking_id', 'party', 'due_on', 'occurred_on', 'recorded_at'],
  },
  {
    table: 'fulfilment_evidence',
    read: seesEvidence,
    insert: recordsOwnFulfilments,
    insertable: [
      'fulfilment_id',
      'undertaking_id',
      'party',
      'due_on',
      'entity_type',
      'entity_id',
      'title',
      'address',
      'note',
    ],
  },
  {
    table: 'fulfilment_withdrawal',
    read: everyParty,
    insert: recordsOwnFulfilments,
    insertable: ['fulfilment_id', 'party', 'withdrawn_on', 'reason'],
  },
];
