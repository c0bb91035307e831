import { Field, ID, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, InstantScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { OpinionVerdict, PostProjectState } from './post-project.enums.js';

@ObjectType({
  description: 'What a competent directorate thinks of a project; a new opinion stands beside the older ones.',
})
export class ProjectOpinion {
  @Field(() => ID)
  id: string;

  projectId: string;
  partyCode: Party;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => OpinionVerdict, { nullable: true })
  verdict: OpinionVerdict;

  @Field(() => String, { nullable: true, description: 'Why, in French.' })
  text: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was given, in Europe/Paris.' })
  givenOn: PlainDate;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is the directorate’s latest.' })
  current: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;
}

@ObjectType({ description: 'How a project has ended.' })
export class ProjectOutcome {
  projectId: string;
  postId: string | null;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => PostProjectState, { nullable: true, description: 'POST_CREATED or ABANDONED.' })
  kind: Exclude<PostProjectState, 'OPEN'>;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Why, in French.' })
  reason: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;
}
