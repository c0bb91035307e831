import type { Slice } from '@iscg/subgraph-kit';
import { keepsTraining } from '../venue/index.js';
import {
  depositsEvaluations,
  evaluationCommentsAccess,
  evaluationInputs,
  evaluationPayloads,
  evaluationTables,
} from './evaluation.access.js';
import { loadEvaluations } from './evaluation.demonstration.js';
import { EvaluationResolver, SessionCommentsResolver } from './evaluation.resolver.js';
import { Evaluation2026112310400 } from './migrations/2026112310400-evaluation.js';

/** What attending persons think of a session, without who they are. */
export const evaluationSlice: Slice = {
  name: 'evaluation',
  resolvers: [SessionCommentsResolver, EvaluationResolver],
  access: [evaluationCommentsAccess, ...evaluationPayloads],
  inputs: evaluationInputs,
  mutations: { issueEvaluationCodes: keepsTraining, evaluate: depositsEvaluations },
  tables: evaluationTables,
  migrations: [Evaluation2026112310400],
  demonstration: loadEvaluations,
};
