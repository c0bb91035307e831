import {
  checked,
  conflict,
  fault,
  holdOthers,
  lineOf,
  missing,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
  textOf,
  type RequestContext,
  type Transaction,
} from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { openOnce } from '../dossier/index.js';
import { stepStandings } from './engineering.js';
import type {
  ProjectLeaderInput,
  ProjectWriteInput,
  RecordProjectStepInput,
  StartPostProjectInput,
} from './post-project.args.js';
import type { PostProject, ProjectStepEntry } from './post-project.model.js';
import { postProjectsById } from './post-project.store.js';
import { stepEntriesOfProjects } from './project-parts.store.js';
import { appendProject, appendStepEntry, knownEmployers } from './project-writing.store.js';

const MOST_LEADERS = 10;
const LONGEST_TITLE = 160;
const LONGEST_NOTE = 2000;

/**
 * Starts the help to local leaders who want a post, once a key; answers the project's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function startPostProject(context: RequestContext, input: StartPostProjectInput): Promise<string> {
  const { force, territory, startedOn } = input;
  const title = lineOf('title', 'Le titre', input.title, LONGEST_TITLE);
  const departmentCode = checked('departmentCode', () => parseDepartmentCode(input.departmentCode));
  refuseFuture(context.clock, 'startedOn', startedOn);
  const leaders = leadersOf(input.leaders);
  const employers = leaders.flatMap(({ employerId }) => employerId ?? []);
  return openOnce(context, 'start-post-project', input, async (transaction) => {
    if ((await knownEmployers(transaction, employers)).size < employers.length)
      throw missing('leaders', 'Un employeur cité parmi les porteurs n’existe pas.');
    const id = uuidV7(context.clock);
    await appendProject(transaction, { id, title, departmentCode, force, territory, startedOn, leaders });
    return id;
  });
}

function leadersOf(inputs: readonly ProjectLeaderInput[]) {
  if (inputs.length < 1 || inputs.length > MOST_LEADERS)
    throw fault('leaders', `Un projet a de 1 à ${MOST_LEADERS} porteurs locaux.`);
  const leaders = inputs.map(({ employerId, label }) => {
    if ((employerId ?? null) === null && typeof label === 'string')
      return { employerId: null, label: lineOf('leaders', 'Le nom d’un porteur', label) };
    if ((label ?? null) === null && typeof employerId === 'string')
      return { employerId: checked('leaders', () => parseIdentifier(employerId)), label: null };
    throw fault('leaders', 'Un porteur local est soit un employeur du registre, soit un nom : donnez l’un des deux.');
  });
  const told = leaders.map(({ employerId, label }) => employerId ?? label);
  if (new Set(told).size < told.length) throw fault('leaders', 'Un porteur local est cité deux fois.');
  return leaders;
}

/**
 * Records how far a step is, on the version that was read; answers the project's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function recordProjectStep(context: RequestContext, input: RecordProjectStepInput): Promise<string> {
  const { step, status, on } = input;
  const note = typeof input.note === 'string' ? textOf('note', 'La note', input.note, LONGEST_NOTE) : null;
  refuseFuture(context.clock, 'on', on);
  return writeProject(context, input, async (transaction, project, entries) => {
    refuseBefore('on', on, project.startedOn, 'le début du projet');
    const last = stepStandings(entries).find((standing) => standing.step === step)?.history[0]?.on;
    if (last) refuseBefore('on', on, last, 'la dernière mise à jour de l’étape');
    await appendStepEntry(transaction, { id: uuidV7(context.clock), projectId: project.id, step, status, on, note });
  });
}

/**
 * Adds something to an open project, on the version that was read, in one transaction; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function writeProject(
  context: RequestContext,
  input: ProjectWriteInput,
  add: (transaction: Transaction, project: PostProject, entries: readonly ProjectStepEntry[]) => Promise<void>,
): Promise<string> {
  const id = checked('projectId', () => parseIdentifier(input.projectId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    await holdOthers(transaction, id);
    const [project] = await postProjectsById(transaction, [id]);
    if (!project) throw missing('projectId', 'Ce projet n’existe pas.');
    refuseStale(project.version, input.version);
    if (project.state !== 'OPEN')
      throw conflict('projectId', 'Ce projet est terminé : rien ne s’y ajoute, ouvrez-en un autre.');
    await add(transaction, project, await stepEntriesOfProjects(transaction, [id]));
    return id;
  });
}

/** @throws PortalError `BAD_USER_INPUT` for a day before what it follows */
export function refuseBefore(field: string, day: PlainDate, earliest: PlainDate, what: string): void {
  if (day < earliest) throw fault(field, `La date ${day} précède ${what}, le ${earliest}.`);
}
