import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Post, postById } from '../post/index.js';
import { endLocalConvention, renewLocalConvention, signLocalConvention } from './local-convention-writing.js';
import {
  EndLocalConventionInput,
  LocalConventionsArgs,
  RenewLocalConventionInput,
  SignLocalConventionInput,
} from './local-convention.args.js';
import { localConventionById, localConventionsOfPost, signatoriesOfConvention } from './local-convention.loader.js';
import { LocalConvention, LocalConventionPayload, LocalSignatory } from './local-convention.model.js';
import { localConventionPage } from './local-convention.store.js';

const LocalConventionConnection = connectionType(LocalConvention, 'LocalConvention');

@Resolver(() => LocalConvention)
export class LocalConventionResolver {
  @Query(() => LocalConventionConnection, {
    nullable: true,
    description: 'Local conventions of the posts that the viewer may see, the first to end first.',
  })
  async localConventions(
    @Args(() => LocalConventionsArgs) args: LocalConventionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LocalConvention>> {
    return localConventionPage(await context.read(), asOfDay(context.clock), args);
  }

  @Query(() => LocalConvention, {
    nullable: true,
    description: 'One local convention, as of today; null when there is none that the viewer may see.',
  })
  localConvention(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<LocalConvention | null> {
    return context.load(localConventionById(asOfDay(context.clock)), parseIdentifier(id));
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post, as of the day of the read.' })
  post(@Root() { asOf, postId }: LocalConvention, @Ctx() context: RequestContext): Promise<Post | null> {
    return context.load(postById(asOf), postId);
  }

  @FieldResolver(() => [LocalSignatory], { nullable: true, description: 'Who has signed it.' })
  async signatories(@Root() { id }: LocalConvention, @Ctx() context: RequestContext): Promise<LocalSignatory[]> {
    return (await context.load(signatoriesOfConvention, id))?.rows ?? [];
  }

  @FieldResolver(() => LocalConvention, { nullable: true, description: 'The convention that it follows.' })
  async renews(@Root() convention: LocalConvention, @Ctx() context: RequestContext): Promise<LocalConvention | null> {
    const { renewsId, asOf } = convention;
    return renewsId === null ? null : context.load(localConventionById(asOf), renewsId);
  }

  @FieldResolver(() => LocalConvention, { nullable: true, description: 'The convention that follows it.' })
  async renewedBy(
    @Root() convention: LocalConvention,
    @Ctx() context: RequestContext,
  ): Promise<LocalConvention | null> {
    const { renewedById, asOf } = convention;
    return renewedById === null ? null : context.load(localConventionById(asOf), renewedById);
  }
}

@Resolver(() => Post)
export class PostLocalConventionsResolver {
  @FieldResolver(() => [LocalConvention], {
    nullable: true,
    description: 'The local conventions of the post, latest first, as they stand on the day `asOf`.',
  })
  async localConventions(@Root() post: Post, @Ctx() context: RequestContext): Promise<LocalConvention[]> {
    return (await context.load(localConventionsOfPost(post.asOf), post.id))?.rows ?? [];
  }

  @FieldResolver(() => LocalConvention, {
    nullable: true,
    description: 'The local convention in force on the day `asOf`; null when there is none.',
  })
  async localConvention(@Root() post: Post, @Ctx() context: RequestContext): Promise<LocalConvention | null> {
    const conventions = (await context.load(localConventionsOfPost(post.asOf), post.id))?.rows ?? [];
    return conventions.find(({ status }) => status === 'IN_FORCE') ?? null;
  }
}

@Resolver()
export class LocalConventionWritingResolver {
  @Mutation(() => LocalConventionPayload, {
    nullable: true,
    description: 'Records a local convention of a post that follows no other (ANISCG).',
  })
  signLocalConvention(
    @Arg('input', () => SignLocalConventionInput) input: SignLocalConventionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => signLocalConvention(context, input));
  }

  @Mutation(() => LocalConventionPayload, {
    nullable: true,
    description: 'Records a local convention that follows another (ANISCG); the payload holds the new one.',
  })
  renewLocalConvention(
    @Arg('input', () => RenewLocalConventionInput) input: RenewLocalConventionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => renewLocalConvention(context, input));
  }

  @Mutation(() => LocalConventionPayload, {
    nullable: true,
    description: 'Ends a local convention before its term (ANISCG).',
  })
  endLocalConvention(
    @Arg('input', () => EndLocalConventionInput) input: EndLocalConventionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => endLocalConvention(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => {
    const id = await act();
    return { localConvention: await context.load(localConventionById(asOfDay(context.clock)), id) };
  });
}
