import { PARTIES, ROW, countedOver, partiesOnly, typeAccess, type TypeAccess } from '@iscg/access';
import { difficultyOfCompetence } from '../competence/index.js';
import { difficultyCounted, readsDifficulties } from './difficulty.access.js';
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

/** Numbers by kind, of the difficulties that the viewer may count. */
const difficultiesCounted = countedOver(difficultyCounted, countsDifficulties);
/** Where they stand, of the difficulties that the viewer may see. */
const difficultiesDetailed = countedOver(difficultyOfCompetence, readsDifficulties);

export const difficultyFiguresAccesses: readonly TypeAccess[] = [
  typeAccess<DifficultyFigures>({
    type: 'DifficultyFigures',
    rows: difficultiesCounted,
    fields: {
      from: ROW,
      to: ROW,
      asOf: ROW,
      difficulties: ROW,
      byKind: ROW,
      detail: difficultiesDetailed,
      source: ROW,
      definition: ROW,
    },
  }),
  typeAccess<DifficultyKindFigures>({
    type: 'DifficultyKindFigures',
    rows: difficultiesCounted,
    fields: { kind: ROW, difficulties: ROW },
  }),
  typeAccess<DifficultyDetail>({
    type: 'DifficultyDetail',
    rows: difficultiesDetailed,
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
    rows: difficultiesDetailed,
    fields: { state: ROW, difficulties: ROW },
  }),
  typeAccess<DifficultySeverityFigures>({
    type: 'DifficultySeverityFigures',
    rows: difficultiesDetailed,
    fields: { severity: ROW, difficulties: ROW },
  }),
];
