import { checked, fault, holdOthers, missing, textOf, type RequestContext } from '@iscg/subgraph-kit';
import { parseDepartmentCode, uuidV7 } from '@iscg/values';
import type { SetCoverageTargetInput } from './coverage-target.args.js';
import { appendTarget, sameTarget, type NewTarget } from './coverage-target.store.js';

const MOST_POSTS = 999;
const LONGEST_SOURCE = 500;
const FTE = /^(?:0|[1-9]\d{0,2})\.\d{2}$/;

/**
 * Adds a target, which holds from its day on; answers its id. The same target set again for the same day is not added.
 * @throws PortalError `NOT_FOUND` for a département that is not the application's, `BAD_USER_INPUT`
 */
export function setCoverageTarget(context: RequestContext, input: SetCoverageTargetInput): Promise<string> {
  const target = targetOf(input);
  const { departments } = context.viewer;
  if (departments && !departments.includes(target.departmentCode))
    throw missing('departmentCode', 'Ce département n’est pas de ceux que cette application tient.');
  return context.write(async (transaction) => {
    await holdOthers(transaction, `coverage-target ${target.departmentCode}`);
    const same = await sameTarget(transaction, target);
    if (same !== undefined) return same;
    const id = uuidV7(context.clock);
    await appendTarget(transaction, id, target);
    return id;
  });
}

function targetOf(input: SetCoverageTargetInput): NewTarget {
  const { posts, effectiveOn } = input;
  const departmentCode = checked('departmentCode', () => parseDepartmentCode(input.departmentCode));
  const source = textOf('source', 'La source', input.source, LONGEST_SOURCE);
  if (posts < 1 || posts > MOST_POSTS) throw fault('posts', `Un objectif compte de 1 à ${MOST_POSTS} postes.`);
  const fte = input.fte ?? null;
  if (fte !== null && !(FTE.test(fte) && Number(fte) > 0 && Number(fte) <= posts))
    throw fault(
      'fte',
      `L’objectif en équivalents temps plein s’écrit avec deux décimales, de « 0.01 » à « ${posts}.00 ».`,
    );
  return { departmentCode, effectiveOn, posts, fte, source, ...partsOf(input) };
}

function partsOf({ posts, ...input }: SetCoverageTargetInput): Pick<NewTarget, 'police' | 'gendarmerie' | 'mixed'> {
  const { police = null, gendarmerie = null, mixed = null } = input;
  if (police === null && gendarmerie === null && mixed === null) return { police, gendarmerie, mixed };
  if (police === null || gendarmerie === null || mixed === null)
    throw fault(
      'police',
      'Répartissez l’objectif entre police, gendarmerie et postes mixtes, ou ne le répartissez pas.',
    );
  if (police < 0 || gendarmerie < 0 || mixed < 0)
    throw fault('police', 'Une part d’objectif est de zéro poste ou plus.');
  const sum = police + gendarmerie + mixed;
  if (sum !== posts) throw fault('police', `Les trois parts font ${sum} postes, l’objectif en compte ${posts}.`);
  return { police, gendarmerie, mixed };
}
