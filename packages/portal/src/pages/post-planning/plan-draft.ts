import type { Force, Territory } from '@iscg/client';
import { checkedAs, faultOfDay, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';
import { codeIn } from '../../ui/list/choices';
import { FTE_FAULT, readFte } from '../posts/fte';
import { FORCE_WORDS, TERRITORY_WORDS } from '../posts/words';

const LONGEST_REASON = 300;
const MOST_UNITS = 10;

export type PlanField =
  'departmentCode' | 'force' | 'territory' | 'fte' | 'employerId' | 'hostUnitIds' | 'on' | 'reason';

export const BLANK_PLAN: Draft<PlanField> = {
  ...{ departmentCode: '', force: '', territory: '', fte: '1,00' },
  ...{ employerId: '', hostUnitIds: '', on: '', reason: '' },
};

export interface PlanContent {
  readonly departmentCode: string;
  readonly force: Force;
  readonly territory: Territory;
  /** Full-time equivalents, two decimals. */
  readonly fte: string;
  readonly employerId: string;
  readonly hostUnitIds: string[];
  readonly on: string;
  readonly reason: string;
}

/** Reads a post to plan as a person typed it; whether its units serve its force is for the graph to say. */
export function checkPlan(draft: Draft<PlanField>): Checked<PlanField, PlanContent> {
  const { departmentCode, employerId, on } = draft;
  const [force, territory] = [codeIn(FORCE_WORDS, draft.force), codeIn(TERRITORY_WORDS, draft.territory)];
  const fte = readFte(draft.fte);
  const reason = draft.reason.trim();
  const hostUnitIds = draft.hostUnitIds.split(' ').filter(Boolean);
  const faults = [
    ...found('departmentCode', departmentCode === '' ? 'Choisissez le département.' : undefined),
    ...found('force', force ? undefined : 'Choisissez la force.'),
    ...found('territory', territory ? undefined : 'Choisissez le territoire.'),
    ...found('fte', fte ? undefined : FTE_FAULT),
    ...found('employerId', employerId === '' ? 'Choisissez l’employeur.' : undefined),
    ...found('hostUnitIds', faultOfUnits(hostUnitIds.length)),
    ...found('on', faultOfDay(on, { what: 'la date de la décision' })),
    ...found('reason', faultOfText(reason, { what: 'le motif', longest: LONGEST_REASON })),
  ];
  return checkedAs(faults, {
    ...{ departmentCode, employerId, hostUnitIds, on, reason, fte: fte ?? '' },
    ...{ force: force ?? 'POLICE', territory: territory ?? 'URBAN' },
  });
}

function faultOfUnits(count: number): string | undefined {
  if (count === 0) return 'Choisissez au moins une unité d’accueil.';
  return count > MOST_UNITS ? `${MOST_UNITS} unités au plus ; il y en a ${count}.` : undefined;
}
