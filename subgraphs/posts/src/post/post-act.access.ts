import type { InputAccess } from '@iscg/access';

const act = { version: 'SELECTS', reason: 'WRITTEN' } as const;

/** What acts on posts write, and on which row. */
export const actInputs: readonly InputAccess[] = [
  {
    input: 'PlanPostInput',
    fields: {
      departmentCode: 'WRITTEN',
      force: 'WRITTEN',
      territory: 'WRITTEN',
      fte: 'WRITTEN',
      employerId: 'WRITTEN',
      hostUnitIds: 'WRITTEN',
      on: 'WRITTEN',
      reason: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  { input: 'PostActInput', fields: { ...act, postId: 'SELECTS', on: 'WRITTEN' } },
  { input: 'FillPostInput', fields: { ...act, postId: 'SELECTS', on: 'WRITTEN', workerId: 'WRITTEN', fte: 'WRITTEN' } },
  {
    input: 'CorrectPostEventInput',
    fields: { ...act, eventId: 'SELECTS', on: 'WRITTEN', workerId: 'WRITTEN', fte: 'WRITTEN' },
  },
  { input: 'CancelPostEventInput', fields: { ...act, eventId: 'SELECTS' } },
];
