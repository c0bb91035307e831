import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  PartyStub,
  RequestContext,
  connectionType,
  partyStub,
  withUserErrors,
  type Connection,
} from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Session, sessionById } from '../session/index.js';
import { answerRequest, refuseRequest, requestCountsFor, requestTraining, withdrawRequest } from './requesting.js';
import {
  AnswerTrainingRequestInput,
  RefuseTrainingRequestInput,
  RequestTrainingInput,
  TrainingRequestsArgs,
  WithdrawTrainingRequestInput,
} from './training-request.args.js';
import { trainingRequestById } from './training-request.loader.js';
import { TrainingRequest, TrainingRequestCounts, TrainingRequestPayload } from './training-request.model.js';
import { requestCounts, trainingRequestPage } from './training-request.store.js';

const TrainingRequestConnection = connectionType(TrainingRequest, 'TrainingRequest');

@Resolver(() => TrainingRequest)
export class TrainingRequestResolver {
  @Query(() => TrainingRequestConnection, {
    nullable: true,
    description: 'Requests for training, the latest first: a directorate’s own, all for the SG-CIPDR and ANISCG.',
  })
  async trainingRequests(
    @Args(() => TrainingRequestsArgs) args: TrainingRequestsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<TrainingRequest>> {
    return trainingRequestPage(await context.read(), args);
  }

  @Query(() => TrainingRequest, {
    nullable: true,
    description: 'One request for training; null when there is none that the viewer may see.',
  })
  trainingRequest(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<TrainingRequest | null> {
    return context.load(trainingRequestById, parseIdentifier(id));
  }

  @Query(() => TrainingRequestCounts, { nullable: true, description: 'How many requests for training stand where.' })
  async trainingRequestCounts(@Ctx() context: RequestContext): Promise<TrainingRequestCounts> {
    return requestCountsFor(context.viewer, await requestCounts(await context.read()));
  }

  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: TrainingRequest): PartyStub {
    return partyStub(partyCode);
  }

  @FieldResolver(() => Session)
  session(@Root() { sessionId }: TrainingRequest, @Ctx() context: RequestContext): Promise<Session | null> | null {
    return sessionId === null ? null : context.load(sessionById, sessionId);
  }
}

@Resolver()
export class RequestingResolver {
  @Mutation(() => TrainingRequestPayload, { nullable: true, description: 'Asks ANISCG for a session (directorates).' })
  requestTraining(
    @Arg('input', () => RequestTrainingInput) input: RequestTrainingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => requestTraining(context, input));
  }

  @Mutation(() => TrainingRequestPayload, { nullable: true, description: 'Answers a request with a session (ANISCG).' })
  answerTrainingRequest(
    @Arg('input', () => AnswerTrainingRequestInput) input: AnswerTrainingRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => answerRequest(context, input));
  }

  @Mutation(() => TrainingRequestPayload, { nullable: true, description: 'Refuses a request, with a reason (ANISCG).' })
  refuseTrainingRequest(
    @Arg('input', () => RefuseTrainingRequestInput) input: RefuseTrainingRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => refuseRequest(context, input));
  }

  @Mutation(() => TrainingRequestPayload, {
    nullable: true,
    description: 'Withdraws a request that has no answer yet (the directorate that asked).',
  })
  withdrawTrainingRequest(
    @Arg('input', () => WithdrawTrainingRequestInput) input: WithdrawTrainingRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => withdrawRequest(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answering(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ request: await context.load(trainingRequestById, await act()) }));
}
