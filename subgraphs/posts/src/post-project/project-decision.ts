import { DIRECTORATES, PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parisToday, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { EMPLOYER_ENDED, HOST_UNIT_ENDED, parseFte } from '../competence/index.js';
import { checked, fault, missing, refuseFuture, textOf } from '../dossier/index.js';
import { appendPost, hostUnitsOfPost } from './new-post.store.js';
import type { PostProject, ProjectStepEntry } from './post-project.model.js';
import type {
  AbandonProjectInput,
  CreatePostFromProjectInput,
  GiveProjectOpinionInput,
} from './project-decision.args.js';
import { refuseBefore, writeProject } from './project-writing.js';
import { appendOpinion, appendOutcome, knownEmployers } from './project-writing.store.js';

const MOST_UNITS = 5;
const LONGEST_OPINION = 4000;
const LONGEST_REASON = 500;

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  employer_of_standing_posts: ['BAD_USER_INPUT', 'employerId', EMPLOYER_ENDED],
  host_unit_of_standing_posts: ['BAD_USER_INPUT', 'hostUnitIds', HOST_UNIT_ENDED],
};

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
  refuseFuture(context.clock, 'decidedOn', decidedOn);
  refuseBefore('openedOn', openedOn, decidedOn, 'la décision');
  return writeProject(context, input, async (transaction, project, entries) => {
    refuseEarlyDecision(decidedOn, project, entries);
    if ((await knownEmployers(transaction, [employerId])).size === 0)
      throw missing('employerId', 'Cet employeur n’existe pas.');
    await refuseStrangeUnits(transaction, project, hostUnitIds);
    const { departmentCode, force, territory } = project;
    const postId = uuidV7(context.clock);
    const planned = { id: uuidV7(context.clock), on: decidedOn, reason };
    const opened = { id: uuidV7(context.clock), on: openedOn, reason };
    const place = { departmentCode, force, territory, employerId, hostUnitIds };
    await refusing(REFUSALS, () => appendPost(transaction, { id: postId, fte, ...place, planned, opened }));
    await appendOutcome(transaction, { projectId: project.id, kind: 'POST_CREATED', decidedOn, reason, postId });
  });
}

function refuseEarlyDecision(decidedOn: PlainDate, project: PostProject, entries: readonly ProjectStepEntry[]): void {
  refuseBefore('decidedOn', decidedOn, project.startedOn, 'le début du projet');
  for (const { on } of entries) refuseBefore('decidedOn', decidedOn, on, 'la dernière étape');
}

async function refuseStrangeUnits(
  transaction: Transaction,
  project: PostProject,
  ids: readonly string[],
): Promise<void> {
  if (ids.length < 1 || ids.length > MOST_UNITS || new Set(ids).size < ids.length)
    throw fault('hostUnitIds', `Un poste a de 1 à ${MOST_UNITS} unités d’accueil, chacune citée une fois.`);
  const units = await hostUnitsOfPost(transaction, ids);
  if (units.length < ids.length) throw missing('hostUnitIds', 'Une unité d’accueil n’existe pas.');
  const elsewhere = units.find(({ departmentCode }) => departmentCode !== project.departmentCode);
  if (elsewhere) throw fault('hostUnitIds', `« ${elsewhere.name} » n’est pas dans le département du projet.`);
  const forces = [...new Set(units.map(({ force }) => force))];
  if (project.force === 'MIXED' ? forces.length < 2 : forces.some((force) => force !== project.force))
    throw fault(
      'hostUnitIds',
      'Les unités d’accueil contredisent la force du projet ; un poste mixte en a des deux forces.',
    );
}
