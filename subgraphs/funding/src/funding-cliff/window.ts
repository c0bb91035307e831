import { fault } from '@iscg/subgraph-kit';
import { parisToday, plusDays, plusMonths, yearOf, type Clock, type PlainDate } from '@iscg/values';
import type { CliffSelection } from './funding-cliff.args.js';

const USUAL_MONTHS = 24;
const FEWEST_MONTHS = 12;
const MOST_MONTHS = 36;
const CODE = /^(?:\d{2}|2[AB]|97\d)$/;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2097;

/** The days looked at, and the half-years that hold one of them: twice the year, plus one for the second. */
export interface CliffWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly first: number;
  readonly last: number;
}

/** @throws PortalError `BAD_USER_INPUT` for months outside 12 to 36, or a day far from any plan */
export function windowOf(clock: Clock, { from, months }: CliffSelection): CliffWindow {
  const start = from ?? parisToday(clock);
  const length = months ?? USUAL_MONTHS;
  if (length < FEWEST_MONTHS || length > MOST_MONTHS)
    throw fault('months', `« months » vaut ${length} : demandez de ${FEWEST_MONTHS} à ${MOST_MONTHS} mois.`);
  if (yearOf(start) < FIRST_YEAR || yearOf(start) > LAST_YEAR)
    throw fault(
      'from',
      `Les plans de financement vont de ${FIRST_YEAR} à ${LAST_YEAR} : choisissez un jour entre les deux.`,
    );
  const end = plusDays(plusMonths(start, length), -1);
  return { from: start, to: end, first: halfYearOf(start), last: halfYearOf(end) };
}

function halfYearOf(day: PlainDate): number {
  return yearOf(day) * 2 + (day.slice(5, 7) > '06' ? 1 : 0);
}

/** The code that the selection asks for. @throws PortalError `BAD_USER_INPUT` for what is no code of a département */
export function departmentOf({ departmentCode }: CliffSelection): string | null {
  if (departmentCode === undefined || departmentCode === null) return null;
  if (CODE.test(departmentCode)) return departmentCode;
  throw fault('departmentCode', 'Ce n’est pas le code d’un département, par exemple 59 ou 2A.');
}
