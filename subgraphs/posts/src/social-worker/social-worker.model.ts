import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ObjectType({ description: 'A stretch of time during which a social worker holds a post.' })
export class Assignment {
  @Field(() => ID)
  id: string;

  workerId: string;
  postId: string;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while none is recorded.' })
  endsOn: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Full-time equivalents, "0.50" to "1.00"; one person never exceeds 1.00.',
  })
  fte: string;

  /** The day of the read that led here. */
  asOf: PlainDate;
}

@ObjectType({
  description:
    'The person who holds a post (ISCG). Names and contacts are personal data, visible to fewer than the post.',
})
@Directive('@key(fields: "id")')
export class SocialWorker {
  @Field(() => ID)
  id: string;

  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => String, { nullable: true })
  givenName: string | null;

  @Field(() => String, { nullable: true })
  familyName: string | null;

  @Field(() => String, { nullable: true })
  professionalEmail: string | null;

  @Field(() => String, { nullable: true })
  professionalPhone: string | null;

  @Field(() => String, { nullable: true })
  privateEmail: string | null;

  @Field(() => String, { nullable: true })
  privatePhone: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of recruitment.' })
  recruitedOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of employment; null while none is recorded.' })
  endedOn: PlainDate | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;

  /** The day of the read that led here. */
  asOf: PlainDate;
}

@ObjectType({ description: 'The social worker as recorded now, or why nothing was.' })
export class SocialWorkerPayload {
  @Field(() => SocialWorker, { nullable: true })
  socialWorker?: SocialWorker | null;

  @Field(() => [UserError])
  errors: UserError[];
}
