import type { Slice } from '@iscg/subgraph-kit';
import { dossierRecordingTables } from './dossier-recording.access.js';
import { DossierRecording2026112320000 } from './migrations/2026112320000-dossier-recording.js';
import { DossierRecordingByPerson2026112331020 } from './migrations/2026112331020-dossier-recording-by-person.js';

/** What the dossiers of posts share: they are opened once, written on the version read, listed by keys. */
export const dossierSlice: Slice = {
  name: 'dossier',
  resolvers: [],
  access: [],
  tables: dossierRecordingTables,
  migrations: [DossierRecording2026112320000, DossierRecordingByPerson2026112331020],
};
