import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { PostFilter } from '../post/index.js';

@ArgsType()
export class PostFiguresArgs {
  @Field(() => DateScalar, { nullable: true, description: 'Day of the count; today in Europe/Paris when absent.' })
  asOf?: PlainDate | null;

  @Field(() => PostFilter, { nullable: true, description: 'Which posts to count.' })
  filter?: PostFilter | null;
}
