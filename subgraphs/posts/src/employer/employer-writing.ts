import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseDepartmentCode, parseIdentifier, uuidV7 } from '@iscg/values';
import { frenchDay } from '../competence/index.js';
import {
  checked,
  conflict,
  lineOf,
  missing,
  nameOf,
  openOnce,
  refuseElsewhere,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
} from '../dossier/index.js';
import {
  insertEmployer,
  lockEmployer,
  recordEnd,
  updateEmployer,
  type EmployerContent,
} from './employer-writing.store.js';
import type {
  CorrectEmployerInput,
  CreateEmployerInput,
  EmployerContentInput,
  EndEmployerInput,
} from './employer.args.js';
import type { Employer } from './employer.model.js';

const LONGEST_REASON = 300;

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  employer_is_known_once: [
    'CONFLICT',
    'name',
    'Un employeur de ce nom et de cette nature existe déjà dans ce département : reprenez sa fiche.',
  ],
  employer_of_standing_posts: [
    'CONFLICT',
    'endedOn',
    'Des postes de cet employeur ne sont pas fermés à cette date : fermez-les d’abord, ou choisissez un jour plus tardif.',
  ],
};

/**
 * Adds an employer, once a key; answers its id.
 * @throws PortalError `FORBIDDEN` outside the départements that the viewer is bound to, `CONFLICT`, `BAD_USER_INPUT`
 */
export function createEmployer(context: RequestContext, input: CreateEmployerInput): Promise<string> {
  const content = contentOf(context, input);
  return openOnce(context, 'create-employer', input, async (transaction) => {
    const id = uuidV7(context.clock);
    await refusing(REFUSALS, () => insertEmployer(transaction, id, content));
    return id;
  });
}

/**
 * Corrects an employer on the version that was read; answers its id.
 * @throws PortalError `FORBIDDEN`, `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function correctEmployer(context: RequestContext, input: CorrectEmployerInput): Promise<string> {
  const content = contentOf(context, input);
  return changeEmployer(context, input, (transaction, { id }) => updateEmployer(transaction, id, content));
}

/**
 * Ends an employer on which no post stands, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function endEmployer(context: RequestContext, input: EndEmployerInput): Promise<string> {
  const { endedOn } = input;
  const reason = lineOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseFuture(context.clock, 'endedOn', endedOn);
  return changeEmployer(context, input, async (transaction, { id, endedOn: earlier }) => {
    if (earlier !== null)
      throw conflict('employerId', `La fin de cet employeur est déjà enregistrée, le ${frenchDay(earlier)}.`);
    await recordEnd(transaction, id, endedOn, reason);
  });
}

function contentOf(context: RequestContext, input: EmployerContentInput): EmployerContent {
  const name = nameOf('name', 'Le nom', input.name);
  const departmentCode = checked('departmentCode', () => parseDepartmentCode(input.departmentCode));
  refuseElsewhere(context, departmentCode);
  return { name, kind: input.kind, departmentCode };
}

function changeEmployer(
  context: RequestContext,
  input: { readonly employerId: string; readonly version: number },
  write: (transaction: Transaction, employer: Employer) => Promise<void>,
): Promise<string> {
  const id = checked('employerId', () => parseIdentifier(input.employerId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    const employer = await lockEmployer(transaction, id);
    if (!employer) throw missing('employerId', 'Cet employeur n’existe pas.');
    refuseStale(employer.version, input.version);
    await refusing(REFUSALS, () => write(transaction, employer));
    return id;
  });
}
