import type { Viewer } from '@iscg/access';
import type { AskGraph } from '../portal/ask-graph.js';
import type { TrustedDocument } from '../portal/portal-files.js';
import type { ObjectStore } from './object-store.js';

/** Who asks whether a file is recorded: it may see every document, and does nothing but this. */
const KEEPER: Viewer = {
  subject: 'keeper-of-files',
  name: 'Gardien des fichiers',
  kind: 'APPLICATION',
  parties: ['ANISCG'],
  scopes: ['governance:read'],
};

const DAY_MILLISECONDS = 24 * 3_600_000;
const PATIENCE_MILLISECONDS = 5_000;

export interface SweepOptions {
  readonly store: ObjectStore;
  readonly ask: AskGraph;
  /** The operation that tells of one file. */
  readonly operation: TrustedDocument;
  /** The machine’s own: the store counts by it. */
  readonly now: Date;
}

/**
 * Deletes the objects that no document refers to a day after they were kept: a gateway that died between the bytes and
 * their record leaves one. Where the graph gives no sure answer nothing is deleted. Answers how many were deleted.
 * @throws Error and deletes nothing when more are unrecorded than recorded: the database is then not the store’s own
 */
export async function sweepFiles(options: SweepOptions): Promise<number> {
  const { store, now } = options;
  const unrecorded: string[] = [];
  let recorded = 0;
  for await (const id of store.keptBefore(new Date(now.getTime() - DAY_MILLISECONDS))) {
    const isKnown = await isRecorded(id, options);
    if (isKnown === true) recorded += 1;
    if (isKnown === false) unrecorded.push(id);
  }
  if (unrecorded.length > recorded)
    throw new Error(`${unrecorded.length} kept files are not recorded and ${recorded} are: nothing was deleted`);
  for (const id of unrecorded) await store.delete(id);
  return unrecorded.length;
}

/** Nothing when the graph does not say. */
async function isRecorded(id: string, { ask, operation }: SweepOptions): Promise<boolean | undefined> {
  const answer = await ask<{ readonly documentVersion: { readonly id: string } | null }>({
    text: operation.text,
    variables: { id },
    viewer: KEEPER,
    requestId: `sweep-${id}`,
    patienceMilliseconds: PATIENCE_MILLISECONDS,
  });
  return !answer || answer.errors ? undefined : answer.data.documentVersion !== null;
}
