import { FUNDERS, type Party, type Viewer } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { attendanceOfOwnParty, enrolmentCountsOfOwnParty } from '../enrolment/index.js';
import { onboardingOfCompetence } from '../onboarding/index.js';
import { calendarOfParties } from '../session/index.js';
import type { TrainingFigures, TrainingSelection } from './training-figures.model.js';

/** How many rows of one département and owner there are, by what is counted. */
export interface SessionCount {
  readonly visibleTo: readonly string[];
  readonly departmentCode: string;
  readonly sessions: number;
  readonly upcoming: number;
}

export interface AttendanceCount {
  readonly party: Party;
  readonly departmentCode: string;
  readonly attended: number;
}

export interface OnboardingCount {
  readonly competentParties: readonly string[];
  readonly departmentCode: string;
  readonly overdue: number;
  readonly due: number;
}

export interface TrainingCounts {
  readonly sessions: readonly SessionCount[];
  readonly attendances: readonly AttendanceCount[];
  readonly onboardings: readonly OnboardingCount[];
}

/**
 * The figures of training for one viewer. The row policies have already limited the rows; the same rules are asked again
 * here, because a sum no longer tells whose rows are in it.
 */
export function trainingFiguresFor(
  viewer: Viewer,
  asOf: PlainDate,
  selection: TrainingSelection,
  { sessions, attendances, onboardings }: TrainingCounts,
): TrainingFigures {
  const calendar = sessions.filter((count) => calendarOfParties.allows(viewer, count));
  const competent = onboardings.filter((count) => onboardingOfCompetence.allows(viewer, count));
  const own = attendances.filter(({ party, departmentCode }) =>
    enrolmentCountsOfOwnParty.allows(viewer, { parties: [party], departmentCode }),
  );
  return {
    parties: FUNDERS.filter((party) => attendanceOfOwnParty.allows(viewer, { parties: [party] })),
    selection,
    asOf,
    sessions: total(calendar, (count) => count.sessions),
    upcoming: total(calendar, ({ upcoming }) => upcoming),
    attended: total(own, ({ attended }) => attended),
    onboardingOverdue: total(competent, ({ overdue }) => overdue),
    onboardingDue: total(competent, ({ due }) => due),
    source: 'Calendrier, inscriptions et prises de poste du portail, tenus par l’ANISCG.',
    definition:
      'Sessions ouvertes ou tenues, d’après leur premier jour ; à venir : celles qui sont ouvertes et commencent aujourd’hui ou plus tard ; présences : personnes venues, comptées une fois par session, parmi celles que la personne connectée peut compter ; prises de poste : au jour du compte, quelle que soit l’année, dans sa compétence.',
  };
}

function total<Count>(counts: readonly Count[], of: (count: Count) => number): number {
  return counts.reduce((sum, count) => sum + of(count), 0);
}
