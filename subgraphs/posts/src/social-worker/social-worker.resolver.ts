import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Post, postById } from '../post/index.js';
import { correctSocialWorker, createSocialWorker, endSocialWorker } from './social-worker-writing.js';
import {
  CorrectSocialWorkerInput,
  CreateSocialWorkerInput,
  EndSocialWorkerInput,
  SocialWorkersArgs,
} from './social-worker.args.js';
import { assignmentsOfWorker, holderOfPost, workerById } from './social-worker.loader.js';
import { Assignment, SocialWorker, SocialWorkerPayload } from './social-worker.model.js';
import { workerPage } from './social-worker.store.js';

const SocialWorkerConnection = connectionType(SocialWorker, 'SocialWorker');

@Resolver(() => SocialWorker)
export class SocialWorkerResolver {
  @Query(() => SocialWorkerConnection, {
    nullable: true,
    description: 'Social workers of the posts that the viewer may see, by family name where it may read them.',
  })
  async socialWorkers(
    @Args(() => SocialWorkersArgs) args: SocialWorkersArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SocialWorker>> {
    return workerPage(await context.read(), context.viewer, asOfDay(context.clock), args);
  }

  @Query(() => SocialWorker, {
    nullable: true,
    description: 'One social worker; null when there is none that the viewer may see.',
  })
  socialWorker(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<SocialWorker | null> {
    return context.load(workerById(asOfDay(context.clock)), parseIdentifier(id));
  }

  @FieldResolver(() => [Assignment], {
    nullable: true,
    description: 'Assignments begun by the day of the read, latest first.',
  })
  async assignments(@Root() worker: SocialWorker, @Ctx() context: RequestContext): Promise<Assignment[]> {
    return (await context.load(assignmentsOfWorker(worker.asOf), worker.id))?.rows ?? [];
  }
}

@Resolver()
export class SocialWorkerWritingResolver {
  @Mutation(() => SocialWorkerPayload, { nullable: true, description: 'Records a social worker (ANISCG).' })
  createSocialWorker(
    @Arg('input', () => CreateSocialWorkerInput) input: CreateSocialWorkerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => createSocialWorker(context, input));
  }

  @Mutation(() => SocialWorkerPayload, {
    nullable: true,
    description: 'Corrects what is recorded of a social worker, contacts included (ANISCG).',
  })
  correctSocialWorker(
    @Arg('input', () => CorrectSocialWorkerInput) input: CorrectSocialWorkerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => correctSocialWorker(context, input));
  }

  @Mutation(() => SocialWorkerPayload, {
    nullable: true,
    description: 'Records the end of the employment of a social worker; refused while a post is held (ANISCG).',
  })
  endSocialWorker(
    @Arg('input', () => EndSocialWorkerInput) input: EndSocialWorkerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => endSocialWorker(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => {
    const id = await act();
    return { socialWorker: await context.load(workerById(asOfDay(context.clock)), id) };
  });
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @FieldResolver(() => Post, { nullable: true, description: 'The post, as of the day of the read.' })
  post(@Root() assignment: Assignment, @Ctx() context: RequestContext): Promise<Post | null> {
    return context.load(postById(assignment.asOf), assignment.postId);
  }
}

@Resolver(() => Post)
export class PostHolderResolver {
  @FieldResolver(() => SocialWorker, {
    nullable: true,
    description: 'Who holds the post on the day `asOf`; null when nobody does.',
  })
  holder(@Root() post: Post, @Ctx() context: RequestContext): Promise<SocialWorker | null> {
    return context.load(holderOfPost(post.asOf), post.id);
  }
}
