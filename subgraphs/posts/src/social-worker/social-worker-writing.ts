import { PortalError } from '@iscg/access';
import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { parseIdentifier, uuidV7 } from '@iscg/values';
import { frenchDay, keepsPosts } from '../competence/index.js';
import {
  checked,
  conflict,
  fault,
  missing,
  nameOf,
  openOnce,
  refuseFuture,
  refuseNoVersion,
  refuseStale,
} from '../dossier/index.js';
import { emailOf, phoneOf } from './contact.js';
import {
  insertWorker,
  lockWorker,
  recordEnd,
  updateWorker,
  type RecordedWorker,
  type SocialWorkerContent,
} from './social-worker-writing.store.js';
import type {
  CorrectSocialWorkerInput,
  CreateSocialWorkerInput,
  EndSocialWorkerInput,
  SocialWorkerContentInput,
} from './social-worker.args.js';

const LONGEST_NAME = 80;

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  social_worker_is_known_once: [
    'CONFLICT',
    'professionalEmail',
    'Une personne de ces nom, prénom et adresse professionnelle est déjà enregistrée : reprenez sa fiche.',
  ],
};

/**
 * Records a social worker who holds no post yet, once a key; answers the id.
 * @throws PortalError `FORBIDDEN` to who is bound to départements: a person without a post is in none; `CONFLICT`, `BAD_USER_INPUT`
 */
export function createSocialWorker(context: RequestContext, input: CreateSocialWorkerInput): Promise<string> {
  const content = contentOf(input);
  if (context.viewer.departments) {
    throw new PortalError('FORBIDDEN', keepsPosts.sentence, { rule: keepsPosts.name });
  }
  return openOnce(context, 'create-social-worker', input, async (transaction) => {
    const id = uuidV7(context.clock);
    await refusing(REFUSALS, () => insertWorker(transaction, id, content));
    return id;
  });
}

/**
 * Corrects what is recorded of a social worker, on the version that was read; answers the id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function correctSocialWorker(context: RequestContext, input: CorrectSocialWorkerInput): Promise<string> {
  const content = contentOf(input);
  return changeWorker(context, input, 'recruitedOn', (transaction, { id, endedOn }) => {
    if (endedOn !== null && endedOn < content.recruitedOn)
      throw fault('recruitedOn', `Le recrutement vient avant la fin de l’emploi, le ${frenchDay(endedOn)}.`);
    return updateWorker(transaction, id, content);
  });
}

/**
 * Records the end of the employment of a social worker who holds no post, on the version that was read; answers the id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function endSocialWorker(context: RequestContext, input: EndSocialWorkerInput): Promise<string> {
  const { endedOn } = input;
  refuseFuture(context.clock, 'endedOn', endedOn);
  return changeWorker(context, input, 'endedOn', async (transaction, { id, recruitedOn, endedOn: earlier }) => {
    if (earlier !== null)
      throw conflict('workerId', `La fin de l’emploi est déjà enregistrée, le ${frenchDay(earlier)}.`);
    if (endedOn < recruitedOn)
      throw fault('endedOn', `La fin de l’emploi ne précède pas le recrutement, le ${frenchDay(recruitedOn)}.`);
    await recordEnd(transaction, id, endedOn);
  });
}

function contentOf(input: SocialWorkerContentInput): SocialWorkerContent {
  return {
    givenName: nameOf('givenName', 'Le prénom', input.givenName, LONGEST_NAME),
    familyName: nameOf('familyName', 'Le nom', input.familyName, LONGEST_NAME),
    recruitedOn: input.recruitedOn,
    professionalEmail: emailOf('professionalEmail', input.professionalEmail),
    professionalPhone: phoneOf('professionalPhone', input.professionalPhone),
    privateEmail: emailOf('privateEmail', input.privateEmail),
    privatePhone: phoneOf('privatePhone', input.privatePhone),
  };
}

/** `day` is the field at fault when an assignment would be outside the employment. */
function changeWorker(
  context: RequestContext,
  input: { readonly workerId: string; readonly version: number },
  day: 'recruitedOn' | 'endedOn',
  write: (transaction: Transaction, worker: RecordedWorker) => Promise<void>,
): Promise<string> {
  const id = checked('workerId', () => parseIdentifier(input.workerId));
  refuseNoVersion(input.version);
  const refusals = { ...REFUSALS, employment_covers_assignments: OUTSIDE[day] };
  return context.write(async (transaction) => {
    const worker = await lockWorker(transaction, id);
    if (!worker) throw missing('workerId', 'Cette personne n’existe pas.');
    refuseStale(worker.version, input.version);
    await refusing(refusals, () => write(transaction, worker));
    return id;
  });
}

const OUTSIDE: Readonly<Record<'recruitedOn' | 'endedOn', ConstraintRefusal>> = {
  recruitedOn: ['CONFLICT', 'recruitedOn', 'Cette personne occupait déjà un poste avant ce jour.'],
  endedOn: [
    'CONFLICT',
    'endedOn',
    'Cette personne occupe encore un poste à cette date : constatez d’abord son départ, ou choisissez un jour plus tardif.',
  ],
};
