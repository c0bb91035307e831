import { PortalError } from '@iscg/access';
import { parisToday, plusYears, type Clock, type PlainDate } from '@iscg/values';

/** The days within which something would suit, both included. */
export interface AskedPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** @throws PortalError `BAD_USER_INPUT` for a period that has begun, ends before it begins or lasts more than two years */
export function refusePeriod(clock: Clock, { from, to }: AskedPeriod): void {
  if (from < parisToday(clock)) throw fault('from', 'La période demandée est à venir.');
  if (to < from) throw fault('to', 'La période finit avant de commencer : inversez les deux jours.');
  if (to > plusYears(from, 2)) throw fault('to', 'La période demandée couvre au plus deux ans.');
}

function fault(field: 'from' | 'to', message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field });
}
