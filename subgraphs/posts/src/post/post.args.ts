import { ArgsType, Field, InputType } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { PostState } from './post.enums.js';
import { Territory } from './territory.js';

@InputType({ description: 'Which posts to list; every condition given must hold. An empty list is no condition.' })
export class PostFilter {
  @Field(() => Force, { nullable: true })
  force?: Force | null;

  @Field(() => Territory, { nullable: true })
  territory?: Territory | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => [PostState], { nullable: true, description: 'States on the day `asOf`.' })
  states?: readonly PostState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the reference, 1 to 13 characters, for example "ISCG-93".',
  })
  referencePrefix?: string | null;
}

@ArgsType()
export class PostsArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true })
  filter?: PostFilter | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to look at; today in Europe/Paris when absent.' })
  asOf?: PlainDate | null;
}
