import { rowRule, type TableSecurity } from '@iscg/access';

/** Who opened a dossier, and by which call: ANISCG alone. */
const dossierKeeper = rowRule<never>({
  name: 'dossier-keeper',
  sentence: 'L’auteur d’un enregistrement est connu des équipes de l’ANISCG.',
  scope: 'posts:write',
  all: ['ANISCG'],
});

/** Append-only: nobody has an update or delete on it. */
export const dossierRecordingTables: readonly TableSecurity[] = [
  { table: 'dossier_recording', read: dossierKeeper, insert: dossierKeeper },
];
