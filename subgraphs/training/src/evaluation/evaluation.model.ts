import { Field, ObjectType } from 'type-graphql';
import { PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';

@ObjectType({ description: 'What attending persons wrote about a session, in no order, without their names.' })
export class EvaluationComments {
  hostPartyCode: Party;
  departmentCode: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are kept back, because too few persons answered.',
  })
  suppressed: boolean;

  @Field(() => String, { nullable: true, description: 'Why they are kept back, in French; null when they are not.' })
  reason: string | null;

  @Field(() => [String], { nullable: true, description: 'Null when they are kept back.' })
  comments: string[] | null;
}

@ObjectType({
  description: 'Codes to give out by lot to the persons of a party who attended; shown once, kept nowhere.',
})
export class EvaluationCodes {
  partyCode: Party;

  @Field(() => PartyStub, { nullable: true })
  party?: PartyStub;

  @Field(() => [String], { nullable: true })
  codes: string[];
}

@ObjectType({ description: 'The codes drawn, or why there are none.' })
export class EvaluationCodesPayload {
  @Field(() => [EvaluationCodes], { nullable: true })
  codes?: EvaluationCodes[];

  @Field(() => [UserError])
  errors: UserError[];
}

@ObjectType({ description: 'Whether the evaluation was recorded, or why not.' })
export class EvaluationPayload {
  @Field(() => Boolean, { nullable: true })
  recorded?: boolean;

  @Field(() => [UserError])
  errors: UserError[];
}
