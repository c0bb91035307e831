import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import {
  DisseminationReminderDelay,
  DisseminationReminderDelayPayload,
  SetDisseminationReminderDelayInput,
} from './reminder-delay.model.js';
import { reminderDelays } from './reminder-delay.store.js';
import { setReminderDelay } from './reminder-delay.js';

@Resolver(() => DisseminationReminderDelay)
export class ReminderDelayResolver {
  @Query(() => [DisseminationReminderDelay], {
    nullable: true,
    description:
      'After how many days recipients of the convention are reminded: delays to come, in force and past, the latest first.',
  })
  async disseminationReminderDelays(@Ctx() context: RequestContext): Promise<DisseminationReminderDelay[]> {
    return reminderDelays.every(await context.read());
  }

  @Mutation(() => DisseminationReminderDelayPayload, {
    nullable: true,
    description: 'Sets after how many days recipients are reminded, from a day to come (ANISCG).',
  })
  setDisseminationReminderDelay(
    @Arg('input', () => SetDisseminationReminderDelayInput) input: SetDisseminationReminderDelayInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({
      delay: await context.load(reminderDelays.byId, await setReminderDelay(context, input)),
    }));
  }
}
