import {
  KEY,
  REFERENCE,
  ROW,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
  type TypeAccess,
} from '@iscg/access';
import { readsFunding } from '../commitment/index.js';
import { byDepartment, cofundingOfCompetence, type CompetenceRow } from '../known-post/index.js';
import { aniscgOnly } from '../subsidy/index.js';
import type { CofundingEvent, CofundingShare, PostCofunding } from './cofunding.model.js';
import type { PostStub } from './post.stub.js';

/** Amounts are not for the directorates, even on the posts of their competence. */
export const cofundingAmounts = rowRule<CompetenceRow>({
  name: 'cofunding-amounts',
  sentence:
    'Les montants du cofinancement d’un poste sont réservés au SG-CIPDR, au conseil d’administration et à l’ANISCG ; les directions voient les parts.',
  scope: 'funding:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  department: byDepartment,
});

const SENTENCE = 'Seule l’ANISCG tient les plans de financement des postes.';

/** ANISCG keeps the plans; an application bound to départements those of their posts. */
export const plansCofunding = rowRule<CompetenceRow>({
  name: 'cofunding-planned-by-aniscg',
  sentence: SENTENCE,
  scope: 'funding:write',
  all: ['ANISCG'],
  department: byDepartment,
});

export const writesCofunding = partiesOnly({
  name: 'cofunding-written-by-aniscg',
  sentence: SENTENCE,
  scope: 'funding:write',
  parties: ['ANISCG'],
});

export const postStubAccess = typeAccess<PostStub>({
  type: 'Post',
  rows: REFERENCE,
  fields: { id: KEY, cofunding: readsFunding, cofundingPlans: readsFunding },
  contributed: true,
});

export const cofundingAccesses: readonly TypeAccess[] = [
  typeAccess<PostCofunding>({
    type: 'PostCofunding',
    rows: cofundingOfCompetence,
    fields: {
      id: KEY,
      fiscalYear: ROW,
      cost: cofundingAmounts,
      shares: ROW,
      schedule: ROW,
      recordedOn: ROW,
      version: ROW,
      history: ROW,
    },
  }),
  typeAccess<CofundingShare>({
    type: 'CofundingShare',
    rows: cofundingOfCompetence,
    fields: {
      id: KEY,
      funderKind: ROW,
      funderName: ROW,
      share: ROW,
      confirmed: ROW,
      confirmedOn: ROW,
      amount: cofundingAmounts,
    },
  }),
  typeAccess<CofundingEvent>({
    type: 'CofundingEvent',
    rows: cofundingOfCompetence,
    fields: { kind: ROW, recordedOn: ROW, funderKind: ROW, reason: ROW, recordedBy: aniscgOnly },
  }),
  envelopeAccess('CofundingPayload', ['plans', 'errors']),
];

const CONTENT = { cost: 'WRITTEN', shares: 'WRITTEN', idempotencyKey: 'WRITTEN' } as const;

export const cofundingInputs: readonly InputAccess[] = [
  {
    input: 'PlannedShareInput',
    fields: { funderKind: 'WRITTEN', funderName: 'WRITTEN', share: 'WRITTEN', confirmedOn: 'WRITTEN' },
  },
  {
    input: 'PlanCofundingInput',
    fields: { postId: 'SELECTS', fiscalYear: 'WRITTEN', schedule: 'SELECTS', ...CONTENT },
  },
  {
    input: 'ChangeCofundingInput',
    fields: { cofundingId: 'SELECTS', version: 'SELECTS', reason: 'WRITTEN', ...CONTENT },
  },
  {
    input: 'ConfirmCofundingShareInput',
    fields: { shareId: 'SELECTS', version: 'SELECTS', confirmedOn: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. */
export const cofundingTables: readonly TableSecurity[] = [
  { table: 'cofunding_plan', read: cofundingOfCompetence, insert: plansCofunding },
  { table: 'cofunding_cost', read: cofundingAmounts, insert: plansCofunding },
  { table: 'cofunding_share', read: cofundingOfCompetence, insert: plansCofunding },
  { table: 'cofunding_amount', read: cofundingAmounts, insert: plansCofunding },
];

export const confirmationTables: readonly TableSecurity[] = [
  { table: 'cofunding_confirmation', read: cofundingOfCompetence, insert: plansCofunding },
];
