import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { LocalConventionStatus, LocalSignatoryKind } from './local-convention.enums.js';

@ObjectType({ description: 'Who has signed a local convention.' })
export class LocalSignatory {
  conventionId: string;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => LocalSignatoryKind, { nullable: true })
  kind: LocalSignatoryKind;

  @Field(() => String, { nullable: true, description: 'Who it is, in French.' })
  label: string;
}

@ObjectType({
  description:
    'The local convention of a post between those who finance, employ and host, usually for three years; one at most is in force on a day.',
})
@Directive('@key(fields: "id")')
export class LocalConvention {
  @Field(() => ID)
  id: string;

  postId: string;
  renewsId: string | null;
  renewedById: string | null;
  competentParties: readonly Party[];
  departmentCode: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the signature.' })
  signedOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of its term, as it was signed.' })
  endsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day when it was ended early; null otherwise.' })
  endedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended early, in French; null otherwise.' })
  endReason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in force: of the early end, else of the term.' })
  lastDay: PlainDate;

  @Field(() => LocalConventionStatus, { nullable: true, description: 'Where it stands on the day `asOf`.' })
  status: LocalConventionStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The day for which the status is given.' })
  asOf: PlainDate;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was recorded.' })
  recordedAt: Date;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The local convention as it now stands, or why nothing was recorded.' })
export class LocalConventionPayload {
  @Field(() => LocalConvention, { nullable: true })
  localConvention?: LocalConvention | null;

  @Field(() => [UserError])
  errors: UserError[];
}
