import { PortalError } from '@iscg/access';
import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7, type PlainDate } from '@iscg/values';
import { inField, keepsPosts, parseFte, refused, type Force } from '../competence/index.js';
import { openOnce } from '../dossier/index.js';
import { record, refusing, type Act } from './post-act.js';
import type { PlanPostInput } from './post-act.args.js';
import { standingEvents } from './post-act.store.js';
import {
  employerExists,
  insertPost,
  nextNumber,
  places,
  type NewPost,
  type PlannedPlace,
} from './post-planning.store.js';

const LAST_NUMBER = 9_999;
const FORCES: Readonly<Record<string, string>> = { POLICE: 'police', GENDARMERIE: 'gendarmerie' };
const WANTED: Readonly<Record<Force, readonly string[]>> = {
  POLICE: ['POLICE'],
  GENDARMERIE: ['GENDARMERIE'],
  MIXED: ['POLICE', 'GENDARMERIE'],
};

/** A post to be, checked by itself: not yet against what stands. */
export interface PlannedPost extends Omit<NewPost, 'id' | 'reference'>, Dated {}

interface Dated {
  readonly on: PlainDate;
  readonly reason: string;
}

/**
 * Creates a post with the event that plans it, once a key, and gives it the next reference of its département.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`, `CONFLICT`; `FORBIDDEN` outside the départements that the viewer is
 * bound to
 */
export async function planPost(context: RequestContext, input: PlanPostInput): Promise<Act> {
  const departmentCode = inField('departmentCode', () => parseDepartmentCode(input.departmentCode));
  const fte = inField('fte', () => parseFte(input.fte));
  const employerId = inField('employerId', () => parseIdentifier(input.employerId));
  const hostUnitIds = input.hostUnitIds.map((id) => inField('hostUnitIds', () => parseIdentifier(id)));
  if (!keepsPosts.allows(context.viewer, { departmentCode })) {
    throw new PortalError('FORBIDDEN', keepsPosts.sentence, { rule: keepsPosts.name });
  }
  const { force, territory, on, reason } = input;
  const post = { departmentCode, force, territory, fte, employerId, hostUnitIds, on, reason };
  const postId = await openOnce(context, 'plan-post', input, (transaction) =>
    appendPlannedPost(context, transaction, post),
  );
  const events = await standingEvents(await context.read(), postId);
  const planned = events.find(({ kind }) => kind === 'PLANNED');
  if (!planned) throw new Error('a post begins by being planned');
  return { postId, eventId: planned.id, on: planned.on };
}

/** Plans a post within a transaction; answers its id. @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT` */
export async function appendPlannedPost(
  context: RequestContext,
  transaction: Transaction,
  { on, reason, ...planned }: PlannedPost,
): Promise<string> {
  const { departmentCode, employerId, hostUnitIds } = planned;
  if (!(await employerExists(transaction, employerId))) {
    throw new PortalError('NOT_FOUND', 'Cet employeur n’existe pas.', { field: 'employerId' });
  }
  refusePlaces(await places(transaction, hostUnitIds), hostUnitIds, planned);
  const id = uuidV7(context.clock);
  const reference = await nextReference(transaction, departmentCode);
  await refusing(() => insertPost(transaction, { id, reference, ...planned }));
  await record(transaction, eventOf(context, id, 'PLANNED', { on, reason }));
  return id;
}

/** Plans a post and opens it, within a transaction; answers its id. @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT` */
export async function appendOpenPost(
  context: RequestContext,
  transaction: Transaction,
  planned: PlannedPost,
  opened: Dated,
): Promise<string> {
  const postId = await appendPlannedPost(context, transaction, planned);
  await record(transaction, eventOf(context, postId, 'OPENED', opened));
  return postId;
}

function eventOf({ clock }: RequestContext, postId: string, kind: 'PLANNED' | 'OPENED', { on, reason }: Dated) {
  return { id: uuidV7(clock), postId, kind, on, reason, cancels: null, holder: null };
}

async function nextReference(transaction: Transaction, departmentCode: string): Promise<string> {
  const number = await nextNumber(transaction, departmentCode);
  if (number <= LAST_NUMBER) return `ISCG-${departmentCode}-${String(number).padStart(4, '0')}`;
  throw refused('departmentCode', `Le département ${departmentCode} n’a plus de numéro de poste libre.`);
}

/** @throws PortalError for a unit that is unknown, elsewhere or of a force not served, and for a force without a unit */
function refusePlaces(
  found: readonly PlannedPlace[],
  ids: readonly string[],
  { force, departmentCode }: { readonly force: Force; readonly departmentCode: string },
): void {
  const fault = (message: string) => refused('hostUnitIds', message);
  if (found.length < ids.length) {
    throw new PortalError('NOT_FOUND', 'Une unité d’accueil n’existe pas.', { field: 'hostUnitIds' });
  }
  const elsewhere = found.find((place) => place.departmentCode !== departmentCode);
  if (elsewhere) {
    throw fault(
      `« ${elsewhere.name} » est dans le département ${elsewhere.departmentCode}, pas dans le ${departmentCode}.`,
    );
  }
  const foreign = found.find((place) => !WANTED[force].includes(place.force));
  if (foreign) throw fault(`« ${foreign.name} » est une unité de ${FORCES[foreign.force]} : le poste n’y sert pas.`);
  const without = WANTED[force].find((wanted) => !found.some((place) => place.force === wanted));
  if (without) throw fault(`Un poste mixte a aussi une unité de ${FORCES[without]}.`);
}
