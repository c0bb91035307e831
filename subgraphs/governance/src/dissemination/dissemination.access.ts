import {
  DIRECTORATES,
  FUNDERS,
  KEY,
  PARTIES,
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
import { ACTING_PARTIES } from '../act-recording/index.js';
import type {
  Dissemination,
  DisseminationFigures,
  DisseminationLevelFigures,
  DisseminationReminder,
} from './dissemination.model.js';

/** Whose level a recipient is of, and its département. */
export interface LevelRow {
  readonly partyCode: string;
  readonly departmentCode: string | null;
}

const ofLevel = { column: 'party', of: ({ partyCode }: LevelRow) => [partyCode] };
/** An application that is bound to départements keeps to their recipients. */
export const department = { column: 'department_code', of: ({ departmentCode }: LevelRow) => departmentCode ?? '' };

const reading = {
  name: 'dissemination-of-own-levels',
  sentence:
    'Une direction voit les destinataires de ses propres échelons ; le SG-CIPDR et l’ANISCG les voient tous, le conseil d’administration n’en connaît que le nombre.',
  scope: 'governance:read',
} as const;
const counting = {
  name: 'dissemination-counted',
  sentence:
    'Chaque partie connaît la part des destinataires touchés : une direction celle de ses échelons, les autres parties toutes.',
  scope: 'governance:read',
} as const;
const recording = {
  name: 'records-dissemination',
  sentence: 'Une partie de l’État enregistre la diffusion à ses propres échelons ; l’ANISCG l’enregistre pour toutes.',
  scope: 'governance:write',
} as const;

export const disseminationOfLevel = rowRule<LevelRow>({
  ...reading,
  all: ['SG_CIPDR', 'ANISCG'],
  own: { parties: DIRECTORATES, ...ofLevel },
  department,
});
export const readsDisseminations = partiesOnly({ ...reading, parties: [...FUNDERS, 'ANISCG'] });

/** What may be counted, by the board too. */
export const disseminationCounted = rowRule<LevelRow>({
  ...counting,
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, ...ofLevel },
  department,
});
export const countsDisseminations = partiesOnly({ ...counting, parties: PARTIES });

/** A State party for its own levels; ANISCG, which keeps the register, for all. */
export const recordsOwnLevels = rowRule<LevelRow>({
  ...recording,
  all: ['ANISCG'],
  own: { parties: FUNDERS, ...ofLevel },
  department,
});
export const recordsDisseminations = partiesOnly({ ...recording, parties: ACTING_PARTIES });

export const disseminationAccesses: readonly TypeAccess[] = [
  typeAccess<Dissemination>({
    type: 'Dissemination',
    rows: disseminationOfLevel,
    fields: {
      id: KEY,
      recipient: ROW,
      level: ROW,
      party: ROW,
      departmentCode: ROW,
      status: ROW,
      sentOn: ROW,
      means: ROW,
      acknowledgedOn: ROW,
      reminderDueOn: ROW,
      reminders: ROW,
      steps: ROW,
      reminderCount: ROW,
      asOf: ROW,
    },
  }),
  typeAccess<DisseminationReminder>({
    type: 'DisseminationReminder',
    rows: disseminationOfLevel,
    fields: { id: KEY, on: ROW, means: ROW, recordedAt: ROW },
  }),
  typeAccess<DisseminationFigures>({
    type: 'DisseminationFigures',
    rows: countsDisseminations,
    fields: { asOf: ROW, reminderDays: ROW, levels: ROW, source: ROW, definition: ROW },
  }),
  typeAccess<DisseminationLevelFigures>({
    type: 'DisseminationLevelFigures',
    rows: countsDisseminations,
    fields: {
      level: ROW,
      party: ROW,
      recipients: ROW,
      sent: ROW,
      acknowledged: ROW,
      sentShare: ROW,
      acknowledgedShare: ROW,
    },
  }),
  connectionAccess('DisseminationConnection'),
  envelopeAccess('DisseminationPayload', ['disseminations', 'errors']),
  // What an import answers comes from the importer's own text; of what is there it tells a count only.
  envelopeAccess('DisseminationImport', [
    'dryRun',
    'written',
    'created',
    'unchanged',
    'faults',
    'faultCount',
    'errors',
  ]),
  envelopeAccess('DisseminationImportFault', ['line', 'column', 'head', 'value', 'message']),
];

export const disseminationInputs: readonly InputAccess[] = [
  {
    input: 'RecordDisseminationInput',
    fields: { disseminationIds: 'SELECTS', on: 'WRITTEN', means: 'WRITTEN', idempotencyKey: 'WRITTEN' },
  },
  { input: 'ImportDisseminationsInput', fields: { csv: 'WRITTEN', dryRun: 'WRITTEN' } },
];

/** Append-only: nobody has an update or delete on them. Parties and counts are triggers’ to write. */
export const disseminationTables: readonly TableSecurity[] = [
  {
    table: 'dissemination',
    read: disseminationOfLevel,
    insert: recordsOwnLevels,
    insertable: ['id', 'level', 'recipient', 'department_code', 'recorded_at'],
  },
  {
    table: 'dissemination_step',
    read: disseminationOfLevel,
    insert: recordsOwnLevels,
    insertable: ['id', 'dissemination_id', 'kind', 'occurred_on', 'means', 'recorded_at'],
  },
  { table: 'dissemination_count', read: disseminationCounted },
];
