import { Field, ObjectType } from 'type-graphql';
import { UserError } from '@iscg/subgraph-kit';
import { Undertaking } from '../undertaking/index.js';

@ObjectType({ description: 'The commitment that was recorded, or why nothing was written.' })
export class UndertakingPayload {
  @Field(() => Undertaking, { nullable: true })
  undertaking?: Undertaking | null;

  @Field(() => [UserError])
  errors: UserError[];
}
