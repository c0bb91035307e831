import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PageArgs, RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Post, postById } from '../post/index.js';
import { assignmentsOfWorker, holderOfPost, workerById } from './social-worker.loader.js';
import { Assignment, SocialWorker } from './social-worker.model.js';
import { workerPage } from './social-worker.store.js';

const SocialWorkerConnection = connectionType(SocialWorker, 'SocialWorker');

@Resolver(() => SocialWorker)
export class SocialWorkerResolver {
  @Query(() => SocialWorkerConnection, {
    nullable: true,
    description: 'Social workers of the posts that the viewer may see, in the order of their ids.',
  })
  async socialWorkers(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SocialWorker>> {
    return workerPage(await context.read(), asOfDay(context.clock), args);
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
