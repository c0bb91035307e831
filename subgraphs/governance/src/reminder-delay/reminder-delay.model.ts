import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ObjectType({
  description:
    'Days without an acknowledgement after which a recipient of the convention is to be reminded, from a day on until the next delay takes effect.',
})
export class DisseminationReminderDelay {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it holds.' })
  effectiveOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'In days, counted from the sending or the latest reminder.' })
  reminderDays: number;

  @Field(() => String, { nullable: true, description: 'Where it comes from, in French.' })
  source: string;
}

@ObjectType({ description: 'The delay as it was written, or why nothing was.' })
export class DisseminationReminderDelayPayload {
  @Field(() => DisseminationReminderDelay, { nullable: true })
  delay?: DisseminationReminderDelay | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@InputType({ description: 'A delay before reminders, from a day to come.' })
export class SetDisseminationReminderDelayInput {
  @Field(() => DateScalar, {
    description: 'First day on which it holds: tomorrow or later, for nothing is retroactive.',
  })
  effectiveOn: PlainDate;

  @Field(() => Int, { description: '1 to 365 days.' })
  reminderDays: number;

  @Field(() => String, { description: 'Decision or practice, in French; 1 to 300 characters.' })
  source: string;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
