import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '@iscg/subgraph-kit';

@ObjectType({ description: 'What the partners have agreed on for training, and may agree on anew.' })
export class TrainingSettings {
  @Field(() => Int, { nullable: true, description: 'Days within which a newly assigned social worker is onboarded.' })
  onboardingDays: number;

  @Field(() => Int, { nullable: true, description: 'Days without an answer after which a reminder is due.' })
  reminderDays: number;

  @Field(() => Int, { nullable: true, description: 'Answers below which no group shows its satisfaction.' })
  satisfactionThreshold: number;

  @Field(() => Int, { nullable: true, description: 'Grows with every change; to be sent back with the next one.' })
  version: number;
}

@ObjectType({ description: 'The settings as they stand, or why nothing was changed.' })
export class TrainingSettingsPayload {
  @Field(() => TrainingSettings, { nullable: true })
  settings?: TrainingSettings;

  @Field(() => [UserError])
  errors: UserError[];
}
