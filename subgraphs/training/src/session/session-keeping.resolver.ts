import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { cancelSession, holdSession, openSession } from './session-course.js';
import { changeSession, createSession } from './session-keeping.js';
import {
  CancelSessionInput,
  ChangeSessionInput,
  CreateSessionInput,
  SessionVersionInput,
} from './session-plan.args.js';
import { sessionById } from './session.loader.js';
import { SessionPayload } from './session.model.js';

@Resolver()
export class SessionKeepingResolver {
  @Mutation(() => SessionPayload, { nullable: true, description: 'Prepares a session, as a draft (ANISCG).' })
  createSession(
    @Arg('input', () => CreateSessionInput) input: CreateSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => createSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Changes a session in preparation or open; who is enrolled is informed when it moves (ANISCG).',
  })
  changeSession(
    @Arg('input', () => ChangeSessionInput) input: ChangeSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => changeSession(context, input));
  }

  @Mutation(() => SessionPayload, { nullable: true, description: 'Puts a draft into the calendar (ANISCG).' })
  openSession(
    @Arg('input', () => SessionVersionInput) input: SessionVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => openSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Says that a session took place, once its attendance sheet is complete (ANISCG).',
  })
  holdSession(
    @Arg('input', () => SessionVersionInput) input: SessionVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => holdSession(context, input));
  }

  @Mutation(() => SessionPayload, {
    nullable: true,
    description: 'Cancels a session: informs the parties concerned and frees seats, venue and waiting list (ANISCG).',
  })
  cancelSession(
    @Arg('input', () => CancelSessionInput) input: CancelSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answering(context, () => cancelSession(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answering(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ session: await context.load(sessionById, await act()) }));
}
