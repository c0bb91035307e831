import { entityReference, type Slice } from '@iscg/subgraph-kit';
import { asOfDay, writesPosts } from '../competence/index.js';
import { countsDifficulties, difficultyFiguresAccesses } from './difficulty-figures.access.js';
import { difficultyAccesses, difficultyInputs, difficultyTables, readsDifficulties } from './difficulty.access.js';
import { loadDifficulties } from './difficulty.demonstration.js';
import { difficultyById } from './difficulty.loader.js';
import { DifficultyResolver, PostDifficultiesResolver } from './difficulty.resolver.js';
import { MediationResolver } from './mediation.resolver.js';
import { Difficulty2026112320100 } from './migrations/2026112320100-difficulty.js';
import { LatestStep2026112320110 } from './migrations/2026112320110-latest-step.js';

/** Difficulties reported on posts and their mediation (convention, article 2); contributes `Post.difficulties`. */
export const difficultySlice: Slice = {
  name: 'difficulty',
  resolvers: [DifficultyResolver, PostDifficultiesResolver, MediationResolver],
  access: [...difficultyAccesses, ...difficultyFiguresAccesses],
  inputs: difficultyInputs,
  queries: {
    difficulties: readsDifficulties,
    difficulty: readsDifficulties,
    difficultyFigures: countsDifficulties,
  },
  mutations: {
    reportDifficulty: writesPosts,
    recordMediation: writesPosts,
    settleDifficulty: writesPosts,
    leaveDifficultyUnresolved: writesPosts,
    reopenDifficulty: writesPosts,
  },
  tables: difficultyTables,
  migrations: [Difficulty2026112320100, LatestStep2026112320110],
  references: { Difficulty: entityReference(({ clock }) => difficultyById(asOfDay(clock))) },
  demonstration: loadDifficulties,
};
