import { KEY, ROW, partiesOnly, rowRule, typeAccess, type InputAccess, type TableSecurity } from '@iscg/access';
import { department, disseminationOfLevel, type LevelRow } from './dissemination.access.js';
import type { DisseminationStep } from './dissemination-step.model.js';

const cancelling = {
  name: 'cancels-dissemination-steps',
  sentence: 'Un enregistrement de la diffusion fait par erreur est annulé par l’ANISCG, qui tient le registre.',
  scope: 'governance:write',
} as const;

const cancelsSteps = rowRule<LevelRow>({ ...cancelling, all: ['ANISCG'], department });
/** Who may ask for a cancellation. */
export const asksForCancellation = partiesOnly({ ...cancelling, parties: ['ANISCG'] });

export const disseminationStepAccess = typeAccess<DisseminationStep>({
  type: 'DisseminationStep',
  rows: disseminationOfLevel,
  fields: {
    id: KEY,
    kind: ROW,
    on: ROW,
    means: ROW,
    recordedAt: ROW,
    cancelledOn: ROW,
    cancellationReason: ROW,
  },
});

export const disseminationStepInputs: readonly InputAccess[] = [
  {
    input: 'CancelDisseminationStepInput',
    fields: { stepId: 'SELECTS', reason: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
];

/** Append-only: nobody has an update or delete on them. The party and département are a trigger’s to write. */
export const disseminationCancellationTables: readonly TableSecurity[] = [
  {
    table: 'dissemination_cancellation',
    read: disseminationOfLevel,
    insert: cancelsSteps,
    insertable: ['step_id', 'cancelled_on', 'reason', 'recorded_at'],
  },
];
