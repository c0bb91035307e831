import { fault } from '@iscg/subgraph-kit';
import type { Viewer } from '@iscg/access';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';
import { difficultyOfCompetence, type CompetenceRow } from '../competence/index.js';
import type { DifficultyFiguresArgs } from './difficulty-figures.args.js';
import type { DifficultyDetail, DifficultyFigures } from './difficulty-figures.model.js';
import { difficultyCounted } from './difficulty.access.js';
import { DifficultyKind, DifficultySeverity, DifficultyState } from './difficulty.enums.js';

/** The reports counted, and the day for which their states are given. */
export interface CountedPeriod {
  readonly from: PlainDate | null;
  readonly to: PlainDate;
  readonly asOf: PlainDate;
}

/** Difficulties of one kind, département and competence. */
export interface KindCount extends CompetenceRow {
  readonly kind: DifficultyKind;
  readonly difficulties: number;
}

/** Difficulties of one state, severity, département and competence. */
export interface StandingCount extends CompetenceRow {
  readonly state: DifficultyState;
  readonly severity: DifficultySeverity;
  readonly difficulties: number;
  readonly reopened: number;
  /** Days from report to settlement of each that is settled. */
  readonly days: readonly number[];
}

const SOURCE = 'Registre des difficultés du portail, tenu par l’ANISCG.';

/** The period asked: every report up to the day of the read when none is. @throws PortalError `BAD_USER_INPUT` */
export function countedPeriod(clock: Clock, { from, to, asOf }: DifficultyFiguresArgs): CountedPeriod {
  const day = asOf ?? parisToday(clock);
  const last = to ?? day;
  if (from && from > last)
    throw fault('from', `« from » (${from}) vient après le dernier jour compté (${last}) : inversez les deux jours.`);
  return { from: from ?? null, to: last, asOf: day };
}

/** The figures of a period. What the viewer may not count is left out here as well as by the row policies. */
export function difficultyFiguresOf(
  period: CountedPeriod,
  counts: readonly KindCount[],
  standings: readonly StandingCount[],
  viewer: Viewer,
): DifficultyFigures {
  const counted = counts.filter((count) => difficultyCounted.allows(viewer, count));
  return {
    ...period,
    difficulties: sum(counted),
    byKind: Object.values(DifficultyKind).map((kind) => ({
      kind,
      difficulties: sum(counted.filter((count) => count.kind === kind)),
    })),
    detail: detailOf(standings.filter((count) => difficultyOfCompetence.allows(viewer, count))),
    source: SOURCE,
    definition: definitionOf(
      period,
      'que la personne connectée peut compter : celles de sa compétence, toutes pour le SG-CIPDR, le conseil d’administration et l’ANISCG',
    ),
  };
}

function detailOf(standings: readonly StandingCount[]): DifficultyDetail {
  const days = standings.flatMap((count) => count.days).sort((a, b) => a - b);
  return {
    difficulties: sum(standings),
    byState: Object.values(DifficultyState).map((state) => ({
      state,
      difficulties: sum(standings.filter((count) => count.state === state)),
    })),
    bySeverity: Object.values(DifficultySeverity).map((severity) => ({
      severity,
      difficulties: sum(standings.filter((count) => count.severity === severity)),
    })),
    reopened: standings.reduce((total, { reopened }) => total + reopened, 0),
    averageDaysToSettle: averageOf(days),
    medianDaysToSettle: medianOf(days),
    definition:
      'Parmi ces difficultés, celles que la personne connectée peut consulter une à une ; délai du signalement au règlement qui tient à la date donnée, réouvertures comprises.',
  };
}

function sum(counts: readonly { readonly difficulties: number }[]): number {
  return counts.reduce((total, { difficulties }) => total + difficulties, 0);
}

/** The mean, to one decimal; null of nothing. */
export function averageOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : oneDecimal(days.reduce((total, number) => total + number, 0) / days.length);
}

/** The middle of a sorted list, or the mean of the two in the middle, to one decimal; null of nothing. */
export function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return averageOf(middle);
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}

function definitionOf({ from, to, asOf }: CountedPeriod, scope: string): string {
  const since = from === null ? 'jusqu’au' : `du ${from} au`;
  return `Difficultés signalées ${since} ${to}, telles qu’au ${asOf}, parmi celles ${scope}.`;
}
