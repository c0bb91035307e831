import { IsOptional, Matches, Max, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Audience } from '../programme/index.js';
import { TrainingRequestState } from './training-request.model.js';

const LINES = /^(?:[^\p{C}]|\n){1,2000}$/u;
const LINE = /^[^\p{C}]{1,500}$/u;
const PERSONS = 'Une demande porte sur 1 à 1 000 personnes.';

@InputType({ description: 'What a directorate asks of ANISCG.' })
export class RequestTrainingInput {
  @Field(() => PartyCode, { description: 'The directorate that asks.' })
  party: Party;

  @Field(() => Audience)
  audience: Audience;

  @Field(() => Int, { description: '1 to 1000.' })
  @Min(1, { message: PERSONS })
  @Max(1000, { message: PERSONS })
  persons: number;

  @Field(() => DateScalar, { description: 'First day on which it would suit; today or later.' })
  from: PlainDate;

  @Field(() => DateScalar, { description: 'Last day on which it would suit, within two years of the first.' })
  to: PlainDate;

  @Field(() => String, { description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => String, { nullable: true, description: '1 to 2000 printable characters and line breaks.' })
  @IsOptional()
  @Matches(LINES, { message: 'Le message compte de 1 à 2 000 caractères imprimables.' })
  message?: string | null;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'The session that answers a request.' })
export class AnswerTrainingRequestInput {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  sessionId: string;
}

@InputType({ description: 'Why a request is refused.' })
export class RefuseTrainingRequestInput {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: '1 to 500 printable characters.' })
  @Matches(LINE, { message: 'Le motif compte de 1 à 500 caractères imprimables.' })
  reason: string;
}

@InputType({ description: 'A request that the directorate no longer makes.' })
export class WithdrawTrainingRequestInput {
  @Field(() => ID)
  id: string;
}

@ArgsType()
export class TrainingRequestsArgs extends PageArgs {
  @Field(() => [TrainingRequestState], { nullable: true, description: 'States; all when absent or empty.' })
  state?: TrainingRequestState[];

  @Field(() => PartyCode, { nullable: true, description: 'Who asks; all when absent.' })
  party?: Party;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département; all when absent.' })
  departmentCode?: string;
}
