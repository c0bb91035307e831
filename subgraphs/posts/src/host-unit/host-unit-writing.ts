import { refusing, type ConstraintRefusal, type RequestContext, type Transaction } from '@iscg/subgraph-kit';
import { isDepartmentCode, parseIdentifier, uuidV7 } from '@iscg/values';
import { frenchDay, type Force } from '../competence/index.js';
import {
  checked,
  conflict,
  fault,
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
  insertHostUnit,
  lockHostUnit,
  recordEnd,
  updateHostUnit,
  type HostUnitContent,
} from './host-unit-writing.store.js';
import type {
  CorrectHostUnitInput,
  CreateHostUnitInput,
  EndHostUnitInput,
  HostUnitContentInput,
} from './host-unit.args.js';
import type { HostUnit, HostUnitKind } from './host-unit.model.js';

const LONGEST_REASON = 300;
const LONGEST_COMMUNE = 120;
const COMMUNE_CODE = /^(?:97\d|\d[\dAB])\d{2,3}$/;
const COMMUNE_CODE_LENGTH = 5;
const FORCE_OF: Readonly<Record<HostUnitKind, readonly Force[]>> = {
  COMMISSARIAT: ['POLICE'],
  BRIGADE: ['GENDARMERIE'],
  COMPANY: ['GENDARMERIE'],
  GROUPEMENT: ['GENDARMERIE'],
  OTHER: ['POLICE', 'GENDARMERIE'],
};

const REFUSALS: Readonly<Record<string, ConstraintRefusal>> = {
  host_unit_is_known_once: [
    'CONFLICT',
    'name',
    'Une unité de ce nom et de cette nature existe déjà dans cette commune : reprenez sa fiche.',
  ],
  host_unit_of_standing_posts: [
    'CONFLICT',
    'endedOn',
    'Des postes de cette unité ne sont pas fermés à cette date : fermez-les d’abord, ou choisissez un jour plus tardif.',
  ],
  host_unit_of_posts: [
    'CONFLICT',
    'force',
    'Des postes sont ou ont été tenus dans cette unité : sa force et son département ne changent plus.',
  ],
};

/**
 * Adds a host unit, once a key; answers its id.
 * @throws PortalError `FORBIDDEN` outside the départements that the viewer is bound to, `CONFLICT`, `BAD_USER_INPUT`
 */
export function createHostUnit(context: RequestContext, input: CreateHostUnitInput): Promise<string> {
  const content = contentOf(context, input);
  return openOnce(context, 'create-host-unit', input, async (transaction) => {
    const id = uuidV7(context.clock);
    await refusing(REFUSALS, () => insertHostUnit(transaction, id, content));
    return id;
  });
}

/**
 * Corrects a host unit on the version that was read; answers its id.
 * @throws PortalError `FORBIDDEN`, `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function correctHostUnit(context: RequestContext, input: CorrectHostUnitInput): Promise<string> {
  const content = contentOf(context, input);
  return changeHostUnit(context, input, (transaction, { id }) => updateHostUnit(transaction, id, content));
}

/**
 * Ends a host unit in which no post stands, on the version that was read; answers its id.
 * @throws PortalError `NOT_FOUND`, `CONFLICT`, `BAD_USER_INPUT`
 */
export function endHostUnit(context: RequestContext, input: EndHostUnitInput): Promise<string> {
  const { endedOn } = input;
  const reason = lineOf('reason', 'Le motif', input.reason, LONGEST_REASON);
  refuseFuture(context.clock, 'endedOn', endedOn);
  return changeHostUnit(context, input, async (transaction, { id, endedOn: earlier }) => {
    if (earlier !== null)
      throw conflict('hostUnitId', `La fin de cette unité est déjà enregistrée, le ${frenchDay(earlier)}.`);
    await recordEnd(transaction, id, endedOn, reason);
  });
}

function contentOf(context: RequestContext, input: HostUnitContentInput): HostUnitContent {
  const { kind, force } = input;
  const name = nameOf('name', 'Le nom', input.name);
  const communeName = nameOf('communeName', 'Le nom de la commune', input.communeName, LONGEST_COMMUNE);
  const { communeCode } = input;
  const departmentCode = departmentOf(communeCode);
  if (!FORCE_OF[kind].includes(force)) {
    throw fault(
      'force',
      force === 'MIXED'
        ? 'Une unité est de police ou de gendarmerie.'
        : 'La force contredit la nature : un commissariat est de police ; une brigade, une compagnie ou un groupement est de gendarmerie.',
    );
  }
  refuseElsewhere(context, departmentCode);
  return { name, kind, force, communeCode, communeName, departmentCode };
}

/** The département that an INSEE code of a commune begins with. @throws PortalError `BAD_USER_INPUT` when there is none */
function departmentOf(communeCode: string): string {
  const department = communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2);
  const isCode = communeCode.length === COMMUNE_CODE_LENGTH && COMMUNE_CODE.test(communeCode);
  if (isCode && isDepartmentCode(department)) return department;
  throw fault(
    'communeCode',
    'Le code INSEE d’une commune a cinq signes et commence par celui de son département, par exemple 93008 ou 2A004.',
  );
}

function changeHostUnit(
  context: RequestContext,
  input: { readonly hostUnitId: string; readonly version: number },
  write: (transaction: Transaction, unit: HostUnit) => Promise<void>,
): Promise<string> {
  const id = checked('hostUnitId', () => parseIdentifier(input.hostUnitId));
  refuseNoVersion(input.version);
  return context.write(async (transaction) => {
    const unit = await lockHostUnit(transaction, id);
    if (!unit) throw missing('hostUnitId', 'Cette unité d’accueil n’existe pas.');
    refuseStale(unit.version, input.version);
    await refusing(REFUSALS, () => write(transaction, unit));
    return id;
  });
}
