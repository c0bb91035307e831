import { entityReference, type Slice } from '@iscg/subgraph-kit';
import {
  countsDisseminations,
  disseminationAccesses,
  disseminationInputs,
  disseminationTables,
  readsDisseminations,
  recordsDisseminations,
} from './dissemination.access.js';
import { loadDisseminations } from './dissemination.demonstration.js';
import { disseminationById } from './dissemination.loader.js';
import {
  DisseminationActsResolver,
  DisseminationFiguresResolver,
  DisseminationResolver,
} from './dissemination.resolver.js';
import { Dissemination2026112342000 } from './migrations/2026112342000-dissemination.js';

/** The convention sent to prefects and to the levels of the directorates (article 3). */
export const disseminationSlice: Slice = {
  name: 'dissemination',
  resolvers: [DisseminationResolver, DisseminationFiguresResolver, DisseminationActsResolver],
  access: disseminationAccesses,
  inputs: disseminationInputs,
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
  },
  tables: disseminationTables,
  migrations: [Dissemination2026112342000],
  references: { Dissemination: entityReference(({ clock }) => disseminationById(clock)) },
  demonstration: loadDisseminations,
};
