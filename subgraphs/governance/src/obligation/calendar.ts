import { PortalError } from '@iscg/access';
import type { RequestContext } from '@iscg/subgraph-kit';
import { parisToday, plusYears } from '@iscg/values';
import { duePeriods } from '../undertaking/index.js';
import type { ObligationsArgs } from './obligation.args.js';
import type { ObligationCalendar } from './obligation.model.js';

const MOST_YEARS = 5;

/** What falls due from one day to another. @throws PortalError `BAD_USER_INPUT` for days out of order or too far apart */
export async function obligationCalendar(context: RequestContext, args: ObligationsArgs): Promise<ObligationCalendar> {
  const asOf = parisToday(context.clock);
  const from = args.from ?? asOf;
  const to = args.to ?? plusYears(from, 1);
  if (to < from) throw fault('La période finit avant de commencer : inversez les deux jours.');
  if (to > plusYears(from, MOST_YEARS))
    throw fault(`La période couvre au plus ${MOST_YEARS} ans : rapprochez les deux jours.`);
  const periods = await duePeriods(await context.read(), context.clock, { from, to, party: args.party ?? null });
  return { from, to, asOf, obligations: periods.map(({ owing, ...period }) => ({ ...period, owingCodes: owing })) };
}

function fault(message: string): PortalError {
  return new PortalError('BAD_USER_INPUT', message, { field: 'to' });
}
