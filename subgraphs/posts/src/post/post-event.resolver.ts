import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { asOfDay } from '../competence/index.js';
import { PostEventsArgs } from './post-event.args.js';
import { postEventPage } from './post-event.store.js';
import { eventById, postById } from './post.loader.js';
import { Post, PostEvent } from './post.model.js';

const PostEventConnection = connectionType(PostEvent, 'PostEvent');

@Resolver(() => PostEvent)
export class PostEventResolver {
  @Query(() => PostEventConnection, {
    nullable: true,
    description:
      'What was recorded of the posts that the viewer may see, latest recorded first; what takes effect later included.',
  })
  async postEvents(
    @Args(() => PostEventsArgs) args: PostEventsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PostEvent>> {
    return postEventPage(await context.read(), asOfDay(context.clock), args);
  }

  @FieldResolver(() => Post, {
    nullable: true,
    description: 'The post, as of the day of the read, or as of the day the event takes effect when that is later.',
  })
  post(@Root() event: PostEvent, @Ctx() context: RequestContext): Promise<Post | null> {
    return context.load(postById(event.asOf), event.postId);
  }

  @FieldResolver(() => PostEvent, {
    nullable: true,
    description: 'The event that this one cancels: it takes its place, or says that it never happened.',
  })
  async cancels(@Root() { cancelsId, asOf }: PostEvent, @Ctx() context: RequestContext): Promise<PostEvent | null> {
    return cancelsId === null ? null : context.load(eventById(asOf), cancelsId);
  }

  @FieldResolver(() => PostEvent, {
    nullable: true,
    description: 'The event that cancelled this one; null when it stands.',
  })
  async cancelledBy(
    @Root() { cancelledById, asOf }: PostEvent,
    @Ctx() context: RequestContext,
  ): Promise<PostEvent | null> {
    return cancelledById === null ? null : context.load(eventById(asOf), cancelledById);
  }
}
