import { formatDay } from '../../ui/format';
import type { ConflictLine } from '../../ui/form/conflict';
import { isDay } from '../../ui/list/list-url';
import type { ReportBasis } from './use-report';

const LABELS = { sentOn: 'Envoyé le', receivedOn: 'Reçu le' } as const;

/** The days of a report as they were, as they are, and as the form would make them. */
export function compareReports(
  before: ReportBasis,
  theirs: ReportBasis,
  typed: Partial<Record<keyof typeof LABELS, string>>,
): ConflictLine[] {
  const dayOf = (day: string) => (day === '' ? 'Aucun' : isDay(day) ? formatDay(day) : 'À corriger');
  const names = ['sentOn', 'receivedOn'] as const;
  return names.map((name) => ({
    label: LABELS[name],
    before: dayOf(before[name]),
    theirs: dayOf(theirs[name]),
    mine: dayOf(typed[name] ?? theirs[name]),
  }));
}
