import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { parisToday } from '@iscg/values';
import { actOnPost, fillPost, type Act } from './post-act.js';
import {
  CancelPostEventInput,
  CorrectPostEventInput,
  FillPostInput,
  PlanPostInput,
  PostActInput,
} from './post-act.args.js';
import { cancelPostEvent, correctPostEvent } from './post-correction.js';
import { eventById, postById } from './post.loader.js';
import { Post, PostPayload } from './post.model.js';
import { planPost } from './post-planning.js';

@Resolver(() => Post)
export class PostActResolver {
  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Creates a post whose need is agreed, with the next reference of its département (ANISCG).',
  })
  planPost(@Arg('input', () => PlanPostInput) input: PlanPostInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => planPost(context, input));
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'Opens a planned post (ANISCG).' })
  openPost(@Arg('input', () => PostActInput) input: PostActInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => actOnPost(context, 'OPENED', input));
  }

  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Fills an open or vacant post and begins the assignment of the social worker (ANISCG).',
  })
  fillPost(@Arg('input', () => FillPostInput) input: FillPostInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => fillPost(context, input));
  }

  @Mutation(() => PostPayload, {
    nullable: true,
    description:
      'Vacates a filled post: `on` is the first day without its holder, whose assignment ends the day before (ANISCG).',
  })
  vacatePost(@Arg('input', () => PostActInput) input: PostActInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => actOnPost(context, 'VACATED', input));
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'Puts a vacant post on hold (ANISCG).' })
  suspendPost(@Arg('input', () => PostActInput) input: PostActInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => actOnPost(context, 'SUSPENDED', input));
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'Makes a suspended post vacant again (ANISCG).' })
  resumePost(@Arg('input', () => PostActInput) input: PostActInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => actOnPost(context, 'RESUMED', input));
  }

  @Mutation(() => PostPayload, { nullable: true, description: 'Ends a post that nobody holds (ANISCG).' })
  closePost(@Arg('input', () => PostActInput) input: PostActInput, @Ctx() context: RequestContext): Promise<object> {
    return answered(context, () => actOnPost(context, 'CLOSED', input));
  }

  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Replaces an event by the same one on its true day; the one replaced stays readable (ANISCG).',
  })
  correctPostEvent(
    @Arg('input', () => CorrectPostEventInput) input: CorrectPostEventInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => correctPostEvent(context, input));
  }

  @Mutation(() => PostPayload, {
    nullable: true,
    description: 'Cancels an event that never happened; it stays readable and counts in nothing (ANISCG).',
  })
  cancelPostEvent(
    @Arg('input', () => CancelPostEventInput) input: CancelPostEventInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => cancelPostEvent(context, input));
  }
}

/** What an act returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<Act>): Promise<object> {
  return withUserErrors(async () => {
    const { postId, eventId, on } = await act();
    const today = parisToday(context.clock);
    const [post, event] = await Promise.all([
      context.load(postById(on > today ? on : today), postId),
      context.load(eventById(today), eventId),
    ]);
    return { post, event };
  });
}
