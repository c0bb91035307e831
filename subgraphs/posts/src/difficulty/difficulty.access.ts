import {
  DIRECTORATES,
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
import { byDepartment, difficultyOfCompetence, keepsPosts, type CompetenceRow } from '../competence/index.js';
import type { Difficulty, DifficultyStep } from './difficulty.model.js';

/** What is told of a difficulty: not for the SG-CIPDR, which sees that there is one and where it stands. */
export const difficultyNarrative = rowRule<CompetenceRow>({
  name: 'difficulty-narrative',
  sentence:
    'Le récit d’une difficulté et de sa médiation est réservé à la direction compétente sur le poste et à l’ANISCG.',
  scope: 'posts:read',
  all: ['ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** What may be counted of a difficulty, by the board too: its kind and the day of its report. */
export const difficultyCounted = rowRule<CompetenceRow>({
  name: 'difficulty-counted',
  sentence:
    'Le nombre des difficultés par nature est connu du SG-CIPDR, du conseil d’administration et de l’ANISCG, et de chaque direction pour les postes de sa compétence.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** Asking for difficulties themselves. */
export const readsDifficulties = partiesOnly({
  name: 'difficulties-read',
  sentence:
    'Le SG-CIPDR, les directions et l’ANISCG voient des difficultés ; le conseil d’administration n’en connaît que le nombre par nature.',
  scope: 'posts:read',
  parties: ['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'ANISCG'],
});

const difficultyAccess = typeAccess<Difficulty>({
  type: 'Difficulty',
  rows: difficultyOfCompetence,
  fields: {
    id: KEY,
    post: ROW,
    kind: ROW,
    severity: ROW,
    reportedOn: ROW,
    reporter: ROW,
    narrative: difficultyNarrative,
    state: ROW,
    stateSince: ROW,
    lastStepOn: ROW,
    reopenings: ROW,
    daysToSettle: ROW,
    asOf: ROW,
    recordedAt: ROW,
    version: ROW,
    steps: ROW,
  },
});

const difficultyStepAccess = typeAccess<DifficultyStep>({
  type: 'DifficultyStep',
  rows: difficultyOfCompetence,
  fields: { id: KEY, kind: ROW, on: ROW, note: difficultyNarrative, recordedAt: ROW },
});

export const difficultyAccesses: readonly TypeAccess[] = [
  difficultyAccess,
  difficultyStepAccess,
  connectionAccess('DifficultyConnection'),
  envelopeAccess('DifficultyPayload', ['difficulty', 'errors']),
];

export const difficultyInputs: readonly InputAccess[] = [
  {
    input: 'DifficultyFilter',
    fields: {
      states: { tests: 'Difficulty.state' },
      kinds: { tests: 'Difficulty.kind' },
      severities: { tests: 'Difficulty.severity' },
      departmentCodes: { tests: 'Difficulty.post' },
      postId: { tests: 'Difficulty.post' },
      reportedSince: { tests: 'Difficulty.reportedOn' },
    },
  },
  // Every field that orders is guarded by the rule of the difficulty's row alone.
  { input: 'DifficultyOrder', fields: { field: { tests: 'Difficulty.state' }, direction: 'SELECTS' } },
  {
    input: 'ReportDifficultyInput',
    fields: {
      postId: 'SELECTS',
      kind: 'WRITTEN',
      severity: 'WRITTEN',
      reportedOn: 'WRITTEN',
      reporter: 'WRITTEN',
      narrative: 'WRITTEN',
      idempotencyKey: 'WRITTEN',
    },
  },
  {
    input: 'DifficultyStepInput',
    fields: { difficultyId: 'SELECTS', on: 'WRITTEN', note: 'WRITTEN', version: 'SELECTS' },
  },
];

/** Append-only: nobody has an update or delete on them. What fewer may see lives in tables of its own. */
export const difficultyTables: readonly TableSecurity[] = [
  { table: 'difficulty', read: difficultyOfCompetence, insert: keepsPosts },
  { table: 'difficulty_narrative', read: difficultyNarrative, insert: keepsPosts },
  { table: 'difficulty_step', read: difficultyOfCompetence, insert: keepsPosts },
  { table: 'difficulty_step_note', read: difficultyNarrative, insert: keepsPosts },
  { table: 'difficulty_count', read: difficultyCounted },
];
