import { entityReference, type Slice } from '@iscg/subgraph-kit';
import {
  countsDisseminations,
  disseminationAccesses,
  disseminationInputs,
  disseminationTables,
  readsDisseminations,
  recordsDisseminations,
} from './dissemination.access.js';
import {
  asksForCancellation,
  disseminationCancellationTables,
  disseminationStepAccess,
  disseminationStepInputs,
} from './dissemination-step.access.js';
import { DisseminationStepResolver } from './dissemination-step.resolver.js';
import { loadDisseminations } from './dissemination.demonstration.js';
import { disseminationById } from './dissemination.loader.js';
import {
  DisseminationActsResolver,
  DisseminationFiguresResolver,
  DisseminationResolver,
} from './dissemination.resolver.js';
import { Dissemination2026112342000 } from './migrations/2026112342000-dissemination.js';
import { DisseminationCancellation2026112348020 } from './migrations/2026112348020-dissemination-cancellation.js';

/** The convention sent to prefects and to the levels of the directorates (article 3). */
export const disseminationSlice: Slice = {
  name: 'dissemination',
  resolvers: [
    DisseminationResolver,
    DisseminationStepResolver,
    DisseminationFiguresResolver,
    DisseminationActsResolver,
  ],
  access: [...disseminationAccesses, disseminationStepAccess],
  inputs: [...disseminationInputs, ...disseminationStepInputs],
  queries: {
    disseminations: readsDisseminations,
    dissemination: readsDisseminations,
    disseminationFigures: countsDisseminations,
  },
  mutations: {
    recordDisseminationSent: recordsDisseminations,
    recordDisseminationAcknowledged: recordsDisseminations,
    recordDisseminationReminder: recordsDisseminations,
    importDisseminations: recordsDisseminations,
    cancelDisseminationStep: asksForCancellation,
  },
  tables: [...disseminationTables, ...disseminationCancellationTables],
  migrations: [Dissemination2026112342000, DisseminationCancellation2026112348020],
  references: { Dissemination: entityReference(({ clock }) => disseminationById(clock)) },
  demonstration: loadDisseminations,
};
