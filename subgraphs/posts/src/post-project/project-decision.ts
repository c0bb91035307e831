import { DIRECTORATES, PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { parseFte } from '../competence/index.js';
import { checked, fault, refuseFuture, textOf } from '../dossier/index.js';
import { appendOpenPost } from '../post/index.js';
import type { PostProject, ProjectStepEntry } from './post-project.model.js';
import type {
  AbandonProjectInput,
  CreatePostFromProjectInput,
  GiveProjectOpinionInput,
} from './project-decision.args.js';
import { refuseBefore, writeProject } from './project-writing.js';
import { appendOpinion, appendOutcome } from './project-writing.store.js';

const MOST_UNITS = 5;
const LONGEST_OPINION = 4000;
const LONGEST_REASON = 500;

/**
 * Gives the opinion of a directorate, for which the viewer acts, on a project of its competence; answers the project's id.
 * @throws PortalError `FORBIDDEN` for the opinion of another party, `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function giveProjectOpinion(context: RequestContext, input: GiveProjectOpinionInput): Promise<string> {
  const { party, verdict } = input;
  const text = textOf('text', 'L’avis', input.text, LONGEST_OPINION);
  if (!DIRECTORATES.some((directorate) => directorate === party && context.viewer.parties.includes(party)))
    throw new PortalError(
      'FORBIDDEN',
      'Chaque direction compétente donne son propre avis : vous n’agissez pas pour celle-ci.',
      {
        rule: 'own-opinion',
        field: 'party',
      },
    );
  return writeProject(context, input, async (transaction, project) => {
    if (!project.competentParties.includes(party))
      throw fault('party', 'Cette direction n’est pas compétente sur ce projet.');
    const givenOn = parisToday(context.clock);
    refuseBefore('projectId', givenOn, project.startedOn, 'le début du projet');
    await appendOpinion(transaction, {
      id: uuidV7(context.clock),
      projectId: project.id,
      party,
      verdict,
      text,
      givenOn,
    });
  });
}

/**
 * Ends a project without a post; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function abandonProject(context: RequestContext, input: AbandonProjectInput): Promise<string> {
  const { decidedOn } = input;
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseFuture(context.clock, 'decidedOn', decidedOn);
  return writeProject(context, input, async (transaction, project, entries) => {
    refuseEarlyDecision(decidedOn, project, entries);
    await appendOutcome(transaction, { projectId: project.id, kind: 'ABANDONED', decidedOn, reason, postId: null });
  });
}

/**
 * Ends a project by the post that it has led to: the post, its units, its first two events and the outcome, or nothing;
 * answers the project's id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export async function createPostFromProject(
  context: RequestContext,
  input: CreatePostFromProjectInput,
): Promise<string> {
  const { decidedOn, openedOn } = input;
  const reason = textOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  const fte = checked('fte', () => parseFte(input.fte));
  const employerId = checked('employerId', () => parseIdentifier(input.employerId));
  const hostUnitIds = input.hostUnitIds.map((id) => checked('hostUnitIds', () => parseIdentifier(id)));
  refuseCount(hostUnitIds);
  refuseFuture(context.clock, 'decidedOn', decidedOn);
  refuseBefore('openedOn', openedOn, decidedOn, 'la décision');
  return writeProject(context, input, async (transaction, project, entries) => {
    refuseEarlyDecision(decidedOn, project, entries);
    const { departmentCode, force, territory } = project;
    const planned = { departmentCode, force, territory, fte, employerId, hostUnitIds, on: decidedOn, reason };
    const postId = await appendOpenPost(context, transaction, planned, { on: openedOn, reason });
    await appendOutcome(transaction, { projectId: project.id, kind: 'POST_CREATED', decidedOn, reason, postId });
  });
}

function refuseEarlyDecision(decidedOn: PlainDate, project: PostProject, entries: readonly ProjectStepEntry[]): void {
  refuseBefore('decidedOn', decidedOn, project.startedOn, 'le début du projet');
  for (const { on } of entries) refuseBefore('decidedOn', decidedOn, on, 'la dernière étape');
}

/** @throws PortalError `BAD_USER_INPUT` */
function refuseCount(ids: readonly string[]): void {
  if (ids.length < 1 || ids.length > MOST_UNITS || new Set(ids).size < ids.length)
    throw fault('hostUnitIds', `Un poste a de 1 à ${MOST_UNITS} unités d’accueil, chacune citée une fois.`);
}
