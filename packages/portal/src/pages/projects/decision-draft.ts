import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { FTE_FAULT, readFte } from '../posts/fte';
import type { HostUnit } from './places';
import { chosenIn, type Today } from './project-draft';
import type { ProjectRecord } from './use-project';

const LONGEST_REASON = 500;
const MOST_UNITS = 5;

interface DecisionLimits {
  readonly today: Today;
  /** The day before which the project cannot be decided upon. */
  readonly earliest: { readonly on: string; readonly what: string } | undefined;
}

/** The first day on which a project can be decided upon: that of its latest step, or of its beginning. */
export function earliestDecision({ startedOn, steps }: ProjectRecord): DecisionLimits['earliest'] {
  const on = (steps ?? []).reduce((last, step) => (step.on && step.on > last ? step.on : last), startedOn ?? '');
  if (on === '') return undefined;
  return { on, what: on === startedOn ? 'le début du projet' : 'la dernière étape' };
}

export type AbandonField = 'decidedOn' | 'reason';

/** Reads why and when a project is given up, as a person typed it. */
export function checkAbandon(
  draft: Draft<AbandonField>,
  limits: DecisionLimits,
): Checked<AbandonField, Draft<AbandonField>> {
  const content = { decidedOn: draft.decidedOn, reason: draft.reason.trim() };
  return checkedAs(faultsOfDecision(content, limits), content);
}

function faultsOfDecision(content: Draft<AbandonField>, limits: DecisionLimits): (readonly [AbandonField, string])[] {
  return [
    ...found('decidedOn', faultOfDay(content.decidedOn, { what: 'la date de la décision', ...limits })),
    ...found('reason', faultOfText(content.reason, { what: 'le motif', longest: LONGEST_REASON, isLong: true })),
  ];
}

export type CreationField = AbandonField | 'fte' | 'employerId' | 'hostUnitIds' | 'openedOn';

export interface CreationContent extends Draft<AbandonField> {
  /** Full-time equivalents, two decimals. */
  readonly fte: string;
  readonly employerId: string;
  readonly hostUnitIds: string[];
  readonly openedOn: string;
}

interface CreationLimits extends DecisionLimits {
  readonly force: ProjectRecord['force'];
  /** The units among which the person chooses. */
  readonly units: readonly HostUnit[];
}

/** Reads the post that a project leads to, as a person typed it. */
export function checkCreation(
  draft: Draft<CreationField>,
  limits: CreationLimits,
): Checked<CreationField, CreationContent> {
  const { decidedOn, openedOn, employerId } = draft;
  const fte = readFte(draft.fte);
  const hostUnitIds = [...chosenIn(draft.hostUnitIds)];
  const afterDecision = decidedOn === '' ? undefined : { on: decidedOn, what: 'la décision' };
  const content = { decidedOn, openedOn, employerId, hostUnitIds, reason: draft.reason.trim(), fte: fte ?? '' };
  const faults = [
    ...found('fte', fte ? undefined : FTE_FAULT),
    ...found('employerId', employerId === '' ? 'Choisissez l’employeur.' : undefined),
    ...found('hostUnitIds', faultOfUnits(hostUnitIds, limits)),
    ...faultsOfDecision({ decidedOn, reason: content.reason }, limits),
    ...found('openedOn', faultOfDay(openedOn, { what: 'la date d’ouverture', earliest: afterDecision })),
  ];
  return checkedAs(faults, content);
}

function faultOfUnits(ids: readonly string[], { force, units }: CreationLimits): string | undefined {
  if (ids.length === 0) return 'Choisissez au moins une unité d’accueil.';
  if (ids.length > MOST_UNITS) return `${MOST_UNITS} unités au plus ; il y en a ${ids.length}.`;
  const forces = new Set(units.filter(({ id }) => ids.includes(id)).map((unit) => unit.force));
  if (force !== 'MIXED' || forces.size > 1) return undefined;
  return 'Un poste mixte a des unités des deux forces : choisissez-en au moins une de chacune.';
}
