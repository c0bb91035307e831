import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar, PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import { SocialWorkerStub } from '../onboarding/index.js';
import { Session } from '../session/index.js';
import { EnrolmentState } from './enrolment-counts.model.js';

@ObjectType({ description: 'A state of an enrolment and when it was reached.' })
export class EnrolmentChange {
  enrolmentId: string;
  parties: readonly string[];
  departmentCode: string;

  @Field(() => EnrolmentState, { nullable: true })
  state: EnrolmentState;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC.' })
  recordedAt: Date;
}

@ObjectType({ description: 'A person who asked for a seat in a session.' })
@Directive('@key(fields: "id")')
export class Enrolment {
  sessionId: string;
  partyCode: Party;
  parties: readonly string[];
  departmentCode: string;
  workerId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => Session, { nullable: true })
  session?: Session;

  @Field(() => PartyStub, { nullable: true, description: 'Who sends the person.' })
  party?: PartyStub;

  @Field(() => EnrolmentState, { nullable: true })
  state: EnrolmentState;

  @Field(() => String, { nullable: true, description: 'Name of a person who is no social worker; else null.' })
  personLabel: string | null;

  @Field(() => SocialWorkerStub, {
    nullable: true,
    description: 'The social worker enrolled; null for another person.',
  })
  worker?: SocialWorkerStub | null;

  @Field(() => [EnrolmentChange], { nullable: true, description: 'The states it went through, the first one first.' })
  history?: EnrolmentChange[];
}

@ObjectType({ description: 'The enrolment and its session as they stand, or why nothing was changed.' })
export class EnrolmentPayload {
  @Field(() => Enrolment, { nullable: true })
  enrolment?: Enrolment;

  @Field(() => Session, { nullable: true })
  session?: Session;

  @Field(() => [UserError])
  errors: UserError[];
}
