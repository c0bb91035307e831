import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { PostEventKind, PostState } from './post.enums.js';
import { Territory } from './territory.js';

@ObjectType({
  description:
    'One dated fact of a post’s life; events are added, never changed or removed. One that another cancels counts in no state, figure or list.',
})
export class PostEvent {
  @Field(() => ID)
  id: string;

  postId: string;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => PostEventKind, { nullable: true })
  kind: PostEventKind;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day it took effect; of a cancellation, the day of what it cancels.',
  })
  on: PlainDate;

  @Field(() => String, { nullable: true, description: 'Why, in French.' })
  reason: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;

  cancelsId: string | null;
  cancelledById: string | null;

  /** The day of the read that led here, or the day the event takes effect when that is later. */
  asOf: PlainDate;
}

@ObjectType({
  description:
    'A post of social worker in a police station or gendarmerie unit, as of a day (today in Europe/Paris unless asked otherwise).',
})
@Directive('@key(fields: "id")')
export class Post {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Human reference, "ISCG-93-0007": département, then number.' })
  reference: string;

  @Field(() => Force, { nullable: true })
  force: Force;

  @Field(() => Territory, { nullable: true })
  territory: Territory;

  @Field(() => String, { nullable: true, description: 'Full-time equivalents, "0.50" to "1.00".' })
  fte: string;

  @Field(() => PostState, { nullable: true, description: 'Derived from the events up to `asOf`; never stored.' })
  state: PostState;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the state.' })
  stateSince: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which state, holder and events are given.' })
  asOf: PlainDate;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of events recorded so far, on whatever day they take effect; acts on the post send it back.',
  })
  version: number;

  departmentCode: string;
  competentParties: readonly Party[];
  employerId: string;
  hostUnitIds: readonly string[];
}

@ObjectType({ description: 'What an act made of a post, or why it changed nothing.' })
export class PostPayload {
  @Field(() => Post, {
    nullable: true,
    description: 'The post as of today in Europe/Paris, or as of the day of the act when that is later.',
  })
  post?: Post;

  @Field(() => PostEvent, { nullable: true, description: 'The event recorded.' })
  event?: PostEvent;

  @Field(() => [UserError])
  errors: UserError[];
}
