import { envelopeAccess, type InputAccess } from '@iscg/access';

export const undertakingPayloadAccess = envelopeAccess('UndertakingPayload', ['undertaking', 'errors']);

export const decisionInputs: readonly InputAccess[] = [
  {
    input: 'DecideUndertakingInput',
    fields: {
      resolutionId: 'SELECTS',
      version: 'SELECTS',
      words: 'WRITTEN',
      owedBy: 'WRITTEN',
      owedTo: 'WRITTEN',
      dueOn: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
];
