import { PortalError } from '@iscg/access';
import type { RequestContext, Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7 } from '@iscg/values';
import { inField, keepsPosts, parseFte, refused, type Force } from '../competence/index.js';
import { openOnce } from '../dossier/index.js';
import { record, refusing, type Act } from './post-act.js';
import { eventToChange } from './post-act.store.js';
import type { PlanPostInput } from './post-act.args.js';
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

/**
 * Creates a post with the event that plans it, and gives it the next reference of its département.
 * @throws PortalError `NOT_FOUND`, `BAD_USER_INPUT`; `FORBIDDEN` outside the départements that the viewer is bound to
 */
export function planPost(context: RequestContext, input: PlanPostInput): Promise<Act> {
  const departmentCode = inField('departmentCode', () => parseDepartmentCode(input.departmentCode));
  const fte = inField('fte', () => parseFte(input.fte));
  const employerId = inField('employerId', () => parseIdentifier(input.employerId));
  const hostUnitIds = input.hostUnitIds.map((id) => inField('hostUnitIds', () => parseIdentifier(id)));
  if (!keepsPosts.allows(context.viewer, { departmentCode })) {
    throw new PortalError('FORBIDDEN', keepsPosts.sentence, { rule: keepsPosts.name });
  }
  const { force, territory } = input;
  const post = { departmentCode, force, territory, fte, employerId, hostUnitIds };
  return plannedOnce(context, input, (transaction) => append(context, transaction, input, post));
}

/** Plans, or finds what the same key and content have planned before. */
async function plannedOnce(
  context: RequestContext,
  input: PlanPostInput,
  plan: (transaction: Transaction) => Promise<Act>,
): Promise<Act> {
  const { idempotencyKey, on } = input;
  if (idempotencyKey === undefined || idempotencyKey === null) return context.write(plan);
  const once = { ...input, idempotencyKey };
  const eventId = await openOnce(context, 'plan-post', once, async (transaction) => (await plan(transaction)).eventId);
  const event = await eventToChange(await context.read(), eventId);
  if (!event) throw new Error(`the event ${eventId} of a plan is gone`);
  return { postId: event.postId, eventId, on };
}

async function append(
  context: RequestContext,
  transaction: Transaction,
  { on, reason }: PlanPostInput,
  post: Omit<NewPost, 'id' | 'reference'>,
): Promise<Act> {
  const { departmentCode, force, employerId, hostUnitIds } = post;
  if (!(await employerExists(transaction, employerId))) {
    throw new PortalError('NOT_FOUND', 'Cet employeur n’existe pas.', { field: 'employerId' });
  }
  refusePlaces(await places(transaction, hostUnitIds), hostUnitIds, { force, departmentCode });
  const id = uuidV7(context.clock);
  const reference = await nextReference(transaction, departmentCode);
  await refusing(() => insertPost(transaction, { ...post, id, reference }));
  const planned = { kind: 'PLANNED', on, reason, cancels: null, holder: null } as const;
  return record(transaction, { ...planned, id: uuidV7(context.clock), postId: id });
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
