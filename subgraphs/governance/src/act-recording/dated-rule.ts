import { fault } from '@iscg/subgraph-kit';
import { parisToday, type Clock, type PlainDate } from '@iscg/values';

/** @throws PortalError `BAD_USER_INPUT` for a rule that would hold today or before: nothing is retroactive */
export function refuseRetroactive(clock: Clock, effectiveOn: PlainDate): void {
  if (effectiveOn <= parisToday(clock))
    throw fault('effectiveOn', 'De nouvelles règles prennent effet demain au plus tôt : rien n’est rétroactif.');
}
