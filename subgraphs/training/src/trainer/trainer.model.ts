import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { UserError } from '@iscg/subgraph-kit';

@ObjectType({ description: 'A person of ANISCG who teaches (convention, article 2).' })
@Directive('@key(fields: "id")')
export class Trainer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Given and family name: part of the calendar.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'For ANISCG alone.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'For ANISCG alone.' })
  phone: string | null;

  @Field(() => Int, { nullable: true, description: 'Grows with every change; to be sent back with the next one.' })
  version: number;
}

@ObjectType({ description: 'The trainer as recorded, or why nothing was changed.' })
export class TrainerPayload {
  @Field(() => Trainer, { nullable: true })
  trainer?: Trainer;

  @Field(() => [UserError])
  errors: UserError[];
}
