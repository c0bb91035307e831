import {
  checked,
  conflict,
  fault,
  holdOthers,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseIdentifier, parsePlainDate, uuidV7 } from '@iscg/values';
import { openOnce, postOfDossier } from '../dossier/index.js';
import { NEXT_STEPS, type DifficultyStepKind } from './difficulty-life.js';
import { appendDifficulty, appendStep } from './difficulty-writing.store.js';
import type { DifficultyStepInput, ReportDifficultyInput } from './difficulty.args.js';
import type { Difficulty } from './difficulty.model.js';
import { difficultiesById } from './difficulty.store.js';

const LONGEST_NARRATIVE = 4000;
const LONGEST_NOTE = 2000;
/** A day after every step: what is written comes after all of them. */
const EVER = parsePlainDate('2199-12-31');

/** Why a step may not come next, by the state that refuses it. */
const REFUSALS = {
  REPORTED: 'Aucune médiation n’est engagée : enregistrez d’abord une étape de médiation.',
  MEDIATION: 'Cette difficulté est déjà en médiation : elle n’a pas à être rouverte.',
  SETTLED: 'Cette difficulté est déjà réglée : rouvrez-la d’abord.',
  UNRESOLVED: 'Cette difficulté est déjà close sans règlement : rouvrez-la d’abord.',
} as const;

/**
 * Reports a difficulty on a post, once a key; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function reportDifficulty(context: RequestContext, input: ReportDifficultyInput): Promise<string> {
  const { kind, severity, reportedOn, reporter } = input;
  const narrative = textOf('narrative', 'Le récit', input.narrative, LONGEST_NARRATIVE);
  const postId = checked('postId', () => parseIdentifier(input.postId));
  refuseFuture(context.clock, 'reportedOn', reportedOn);
  return openOnce(context, 'report-difficulty', input, async (transaction) => {
    const post = await postOfDossier(transaction, postId);
    if (!post) throw missing('postId', 'Ce poste n’existe pas.');
    if (reportedOn < post.plannedOn)
      throw fault('reportedOn', `Le poste ${post.reference} n’existe que depuis le ${post.plannedOn}.`);
    const id = uuidV7(context.clock);
    await appendDifficulty(transaction, { id, postId, kind, severity, reportedOn, reporter, narrative });
    return id;
  });
}

/**
 * Adds a step to a difficulty, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function stepDifficulty(
  context: RequestContext,
  kind: DifficultyStepKind,
  input: DifficultyStepInput,
): Promise<string> {
  const { on, version } = input;
  const note = textOf('note', 'La note', input.note, LONGEST_NOTE);
  const difficultyId = checked('difficultyId', () => parseIdentifier(input.difficultyId));
  refuseNoVersion(version);
  refuseFuture(context.clock, 'on', on);
  return context.write(async (transaction) => {
    const difficulty = await difficultyToChange(transaction, difficultyId);
    refuseStale(difficulty.version, version);
    if (!NEXT_STEPS[difficulty.state].includes(kind)) throw conflict('difficultyId', REFUSALS[difficulty.state]);
    if (on < difficulty.lastStepOn)
      throw fault('on', `La date ${on} précède la dernière étape, du ${difficulty.lastStepOn}.`);
    await appendStep(transaction, { id: uuidV7(context.clock), difficultyId, kind, on, note });
    return difficultyId;
  });
}

/** The difficulty with all its steps, held until the transaction ends. */
async function difficultyToChange(transaction: Transaction, id: string): Promise<Difficulty> {
  await holdOthers(transaction, id);
  const [difficulty] = await difficultiesById(transaction, EVER, [id]);
  if (!difficulty) throw missing('difficultyId', 'Cette difficulté n’existe pas.');
  return difficulty;
}
