import { PARTIES, ROW, partiesOnly, typeAccess, type TypeAccess } from '@iscg/access';
import { readsDifficulties } from './difficulty.access.js';
import type {
  DifficultyDetail,
  DifficultyFigures,
  DifficultyKindFigures,
  DifficultySeverityFigures,
  DifficultyStateFigures,
} from './difficulty-figures.model.js';

/** Counting difficulties by kind: every party, each within what it may count. */
export const countsDifficulties = partiesOnly({
  name: 'difficulties-count',
  sentence:
    'Chaque partie connaît le nombre des difficultés par nature : une direction celles de sa compétence, les autres parties toutes.',
  scope: 'posts:read',
  parties: PARTIES,
});

export const difficultyFiguresAccesses: readonly TypeAccess[] = [
  typeAccess<DifficultyFigures>({
    type: 'DifficultyFigures',
    rows: countsDifficulties,
    fields: {
      from: ROW,
      to: ROW,
      asOf: ROW,
      difficulties: ROW,
      byKind: ROW,
      detail: readsDifficulties,
      source: ROW,
      definition: ROW,
    },
  }),
  typeAccess<DifficultyKindFigures>({
    type: 'DifficultyKindFigures',
    rows: countsDifficulties,
    fields: { kind: ROW, difficulties: ROW },
  }),
  typeAccess<DifficultyDetail>({
    type: 'DifficultyDetail',
    rows: readsDifficulties,
    fields: {
      difficulties: ROW,
      byState: ROW,
      bySeverity: ROW,
      reopened: ROW,
      averageDaysToSettle: ROW,
      medianDaysToSettle: ROW,
      definition: ROW,
    },
  }),
  typeAccess<DifficultyStateFigures>({
    type: 'DifficultyStateFigures',
    rows: readsDifficulties,
    fields: { state: ROW, difficulties: ROW },
  }),
  typeAccess<DifficultySeverityFigures>({
    type: 'DifficultySeverityFigures',
    rows: readsDifficulties,
    fields: { severity: ROW, difficulties: ROW },
  }),
];
