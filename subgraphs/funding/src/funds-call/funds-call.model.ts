import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, EuroScalar, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { Euro, PlainDate } from '@iscg/values';
import { SubsidyLine } from '../subsidy/index.js';

@ObjectType({
  description:
    'ANISCG’s call for a part or the whole of a subsidy (convention, article 3); a mistaken one is withdrawn, never edited.',
})
@Directive('@key(fields: "id")')
export class FundsCall {
  @Field(() => ID)
  id: string;

  lineId: string;

  funderCode: Party;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Field(() => EuroScalar, { nullable: true, description: 'Called; above zero.' })
  amount: Euro;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the call, in Europe/Paris.' })
  calledOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day by which the funder pays.' })
  dueOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Reference of ANISCG’s letter; null for the earliest calls.' })
  reference: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the call was withdrawn; null while it stands.',
  })
  withdrawnOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why the call was withdrawn.' })
  withdrawalReason: string | null;

  @Field(() => String, { nullable: true, description: 'Subject of the person or application that made the call.' })
  recordedBy: string | null;
}

@ObjectType({ description: 'The call and its line, or why nothing changed.' })
export class FundsCallPayload {
  @Field(() => FundsCall, { nullable: true })
  fundsCall?: FundsCall;

  @Field(() => SubsidyLine, { nullable: true })
  subsidyLine?: SubsidyLine;

  @Field(() => [UserError])
  errors: UserError[];
}
