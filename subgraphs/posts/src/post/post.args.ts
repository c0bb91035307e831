import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { PostState } from './post.enums.js';
import { OrderDirection, PostOrderField } from './post-order.js';
import { Territory } from './territory.js';

@InputType({ description: 'Which posts to list; every condition given must hold. An empty list is no condition.' })
export class PostFilter {
  @Field(() => Force, { nullable: true })
  force?: Force | null;

  @Field(() => Territory, { nullable: true })
  territory?: Territory | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'INSEE codes of regions, at most 18.' })
  regionCodes?: readonly string[] | null;

  @Field(() => [PostState], { nullable: true, description: 'States on the day `asOf`.' })
  states?: readonly PostState[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Beginning of the reference, 1 to 13 characters, for example "ISCG-93".',
  })
  referencePrefix?: string | null;

  @Field(() => PartyCode, {
    nullable: true,
    description: 'A directorate competent over the post; the other parties are competent over none.',
  })
  competentParty?: Party | null;

  @Field(() => ID, { nullable: true })
  employerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A host unit among those of the post.' })
  hostUnitId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words, 1 to 100 characters, that must all be found, accents and case ignored, in the reference, the names of the host units and of their communes, the name of the employer, or the holder’s name on the day, where the viewer may read that name.',
  })
  search?: string | null;
}

@InputType({ description: 'The order of a list of posts.' })
export class PostOrder {
  @Field(() => PostOrderField)
  field: PostOrderField;

  @Field(() => OrderDirection)
  direction: OrderDirection;
}

@ArgsType()
export class PostsArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true })
  filter?: PostFilter | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day to look at; today in Europe/Paris when absent.' })
  asOf?: PlainDate | null;

  @Field(() => PostOrder, { nullable: true, description: 'By reference, smallest first, when absent.' })
  orderBy?: PostOrder | null;
}
