import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

@ObjectType({ description: 'How ANISCG’s board meets and decides, from a day on until the next rules take effect.' })
export class BoardRules {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which they hold.' })
  effectiveOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Days at least between the convening and the meeting.' })
  noticeDays: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Share of the seats that must be present or represented: its numerator.',
  })
  quorumNumerator: number;

  @Field(() => Int, { nullable: true, description: 'The denominator of that share.' })
  quorumDenominator: number;

  @Field(() => Int, { nullable: true, description: 'Proxies that a seat may hold at one meeting.' })
  mostProxies: number;

  @Field(() => String, { nullable: true, description: 'Where they come from, in French.' })
  source: string;
}

@ObjectType({ description: 'The rules as they were written, or why nothing was.' })
export class BoardRulesPayload {
  @Field(() => BoardRules, { nullable: true })
  rules?: BoardRules | null;

  @Field(() => [UserError])
  errors: UserError[];
}

@InputType({ description: 'Rules of the board from a day to come.' })
export class SetBoardRulesInput {
  @Field(() => DateScalar, {
    description: 'First day on which they hold: tomorrow or later, for nothing is retroactive.',
  })
  effectiveOn: PlainDate;

  @Field(() => Int, { description: '0 to 90 days.' })
  noticeDays: number;

  @Field(() => Int, { description: '1 to the denominator.' })
  quorumNumerator: number;

  @Field(() => Int, { description: '1 to 100.' })
  quorumDenominator: number;

  @Field(() => Int, { description: '0 to 20 proxies a seat.' })
  mostProxies: number;

  @Field(() => String, { description: 'Article of the statutes or decision, in French; 1 to 300 characters.' })
  source: string;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}
