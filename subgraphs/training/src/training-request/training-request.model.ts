import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, InstantScalar, PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Audience } from '../programme/index.js';
import { Session } from '../session/index.js';

export const TrainingRequestState = {
  PENDING: 'PENDING',
  ANSWERED: 'ANSWERED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type TrainingRequestState = keyof typeof TrainingRequestState;
registerEnumType(TrainingRequestState, {
  name: 'TrainingRequestState',
  description: 'Where a request stands, from its dated answers.',
  valuesConfig: {
    PENDING: { description: 'No answer yet.' },
    ANSWERED: { description: 'ANISCG answered with a session.' },
    REFUSED: { description: 'ANISCG refused, with a reason.' },
    WITHDRAWN: { description: 'The party that asked no longer does.' },
  },
});

@ObjectType({ description: 'A directorate asks ANISCG for a session (convention, article 2).' })
@Directive('@key(fields: "id")')
export class TrainingRequest {
  partyCode: Party;
  sessionId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => PartyStub, { nullable: true, description: 'Who asks.' })
  party?: PartyStub;

  @Field(() => Audience, { nullable: true, description: 'For whom.' })
  audience: Audience;

  @Field(() => Int, { nullable: true, description: 'Persons to train.' })
  persons: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it would suit.' })
  from: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it would suit.' })
  to: PlainDate;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => String, { nullable: true, description: 'What the directorate writes, in French.' })
  message: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC.' })
  requestedAt: Date;

  @Field(() => TrainingRequestState, { nullable: true })
  state: TrainingRequestState;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the answer or withdrawal, UTC; null before.' })
  answeredAt: Date | null;

  @Field(() => Session, { nullable: true, description: 'The session that answers it, if the viewer may see it.' })
  session?: Session | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null otherwise.' })
  reason: string | null;
}

@ObjectType({
  description: 'How many requests stand where: of the viewer’s own party for a directorate, of all for the others.',
})
export class TrainingRequestCounts {
  parties: readonly Party[];

  @Field(() => Int, { nullable: true })
  pending: number;

  @Field(() => Int, { nullable: true })
  answered: number;

  @Field(() => Int, { nullable: true })
  refused: number;

  @Field(() => Int, { nullable: true })
  withdrawn: number;
}

@ObjectType({ description: 'The request as it stands, or why nothing was changed.' })
export class TrainingRequestPayload {
  @Field(() => TrainingRequest, { nullable: true })
  request?: TrainingRequest;

  @Field(() => [UserError])
  errors: UserError[];
}
