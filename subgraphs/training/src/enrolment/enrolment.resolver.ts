import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub, withUserErrors } from '@iscg/subgraph-kit';
import { SocialWorkerStub, socialWorkerStub } from '../onboarding/index.js';
import { Session, SessionPayload, sessionById } from '../session/index.js';
import { recordAttendance } from './attendance.js';
import { enrol, withdrawEnrolment, type EnrolmentPlace } from './enrolling.js';
import { EnrolmentCounts } from './enrolment-counts.model.js';
import { enrolmentCountsFor } from './enrolment-counts.js';
import { EnrolInput, RecordAttendanceInput, WithdrawEnrolmentInput } from './enrolment.args.js';
import { changesOfEnrolment, countsOfSession, enrolmentById, enrolmentsOfSession } from './enrolment.loader.js';
import { Enrolment, EnrolmentChange, EnrolmentPayload } from './enrolment.model.js';

@Resolver(() => Session)
export class SessionEnrolmentsResolver {
  @FieldResolver(() => EnrolmentCounts, {
    nullable: true,
    description: 'How many persons are enrolled, those whom the viewer may count.',
  })
  async enrolmentCounts(@Root() session: Session, @Ctx() context: RequestContext): Promise<EnrolmentCounts> {
    const counted = await context.load(countsOfSession, session.id);
    return enrolmentCountsFor(context.viewer, session.departmentCode, counted?.rows ?? []);
  }

  @FieldResolver(() => [Enrolment], {
    nullable: true,
    description: 'Who is enrolled, in the order of asking: a State party’s own persons, all for ANISCG.',
  })
  async enrolments(@Root() session: Session, @Ctx() context: RequestContext): Promise<Enrolment[]> {
    return (await context.load(enrolmentsOfSession, session.id))?.rows ?? [];
  }
}

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  @FieldResolver(() => Session)
  session(@Root() { sessionId }: Enrolment, @Ctx() context: RequestContext): Promise<Session | null> {
    return context.load(sessionById, sessionId);
  }

  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: Enrolment): PartyStub {
    return partyStub(partyCode);
  }

  @FieldResolver(() => SocialWorkerStub)
  worker(@Root() { workerId }: Enrolment): SocialWorkerStub | null {
    return workerId === null ? null : socialWorkerStub(workerId);
  }

  @FieldResolver(() => [EnrolmentChange])
  async history(@Root() { id }: Enrolment, @Ctx() context: RequestContext): Promise<EnrolmentChange[]> {
    return (await context.load(changesOfEnrolment, id))?.rows ?? [];
  }

  @Mutation(() => EnrolmentPayload, {
    nullable: true,
    description: 'Enrols a person: with a seat while there is one, else on the waiting list (State parties, ANISCG).',
  })
  enrol(@Arg('input', () => EnrolInput) input: EnrolInput, @Ctx() context: RequestContext): Promise<object> {
    return withUserErrors(async () => answer(context, await enrol(context, input)));
  }

  @Mutation(() => EnrolmentPayload, {
    nullable: true,
    description:
      'Withdraws an enrolment before the session begins; the first one waiting moves up (State parties, ANISCG).',
  })
  withdrawEnrolment(
    @Arg('input', () => WithdrawEnrolmentInput) input: WithdrawEnrolmentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await withdrawEnrolment(context, input)));
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Records who came, once the session has begun and until 30 days after it (ANISCG).',
  })
  recordAttendance(
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({
      session: await context.load(sessionById, await recordAttendance(context, input)),
    }));
  }
}

/** What a mutation returns, read after its transaction was committed. */
async function answer(context: RequestContext, { enrolmentId, sessionId }: EnrolmentPlace) {
  const enrolment = await context.load(enrolmentById, enrolmentId);
  return { enrolment, session: await context.load(sessionById, sessionId) };
}
