import type { ConflictLine } from '../../ui/form/conflict';
import type { Basis } from '../../ui/form/write';
import { formatDay } from '../../ui/format';
import type { ConventionRecord } from './convention-page';
import { STATUS_WORDS } from './words';

type ConventionFact = 'status' | 'lastDay' | 'renewal';

/** What a form about a local convention needs to know of it, in words, and compares when it changes meanwhile. */
export type ConventionBasis = Basis<ConventionFact>;

export function basisOf({ version, status, lastDay, renewedBy }: ConventionRecord): ConventionBasis {
  return {
    version: String(version ?? 0),
    status: status ? STATUS_WORDS[status] : '',
    lastDay: lastDay ? formatDay(lastDay) : '',
    renewal: renewedBy?.startsOn ? `À partir du ${formatDay(renewedBy.startsOn)}` : '',
  };
}

const LABELS: Readonly<Record<ConventionFact, string>> = {
  status: 'État',
  lastDay: 'Dernier jour',
  renewal: 'Renouvellement',
};
const FACTS: readonly ConventionFact[] = ['status', 'lastDay', 'renewal'];

/** The convention as it was, as it is, and as the form would make it. */
export function compareConvention(
  before: ConventionBasis,
  theirs: ConventionBasis,
  changes: Partial<Record<ConventionFact, string>>,
): ConflictLine[] {
  const mine = { ...theirs, ...changes };
  return FACTS.map((fact) => ({
    label: LABELS[fact],
    before: before[fact] || '–',
    theirs: theirs[fact] || '–',
    mine: mine[fact] || '–',
  }));
}

/** Only a convention that runs, or is to come, is ended before its term. */
export function canEnd({ status, endedOn }: Pick<ConventionRecord, 'status' | 'endedOn'>): boolean {
  return endedOn === null && (status === 'IN_FORCE' || status === 'TO_COME');
}
