import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { DateScalar, PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { asOfDay, datedBy } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { Employer, employerById } from '../employer/index.js';
import { HostUnit, hostUnitById } from '../host-unit/index.js';
import { PostsArgs } from './post.args.js';
import { eventsOfPost, postByReference } from './post.loader.js';
import { Post, PostEvent } from './post.model.js';
import { parsePostReference } from './post-reference.js';
import { postPage } from './post.store.js';

const PostConnection = connectionType(Post, 'Post');

@Resolver(() => Post)
export class PostResolver {
  @Query(() => PostConnection, {
    nullable: true,
    description:
      'Posts: a directorate’s own, all for the SG-CIPDR, the board and ANISCG; those planned by the day asked.',
  })
  async posts(@Args(() => PostsArgs) args: PostsArgs, @Ctx() context: RequestContext): Promise<Connection<Post>> {
    return postPage(await context.read(), context.viewer, asOfDay(context.clock, args.asOf), args);
  }

  @Query(() => Post, {
    nullable: true,
    description: 'One post by reference; null when there is none that the viewer may see.',
  })
  post(
    @Arg('reference', () => String) reference: string,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day to look at; today in Europe/Paris when absent.',
    })
    asOf: PlainDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Post | null> {
    return context.load(postByReference(asOfDay(context.clock, asOf)), parsePostReference(reference));
  }

  @FieldResolver(() => Department, { nullable: true })
  async department(@Root() post: Post, @Ctx() context: RequestContext): Promise<Department | null> {
    return datedBy(await context.load(departmentByCode, post.departmentCode), post);
  }

  @FieldResolver(() => Employer, { nullable: true, description: 'Hierarchical authority over the holder.' })
  async employer(@Root() post: Post, @Ctx() context: RequestContext): Promise<Employer | null> {
    return datedBy(await context.load(employerById, post.employerId), post);
  }

  @FieldResolver(() => [HostUnit], {
    nullable: true,
    description: 'Where the post is held: functional authority over the holder.',
  })
  async hostUnits(@Root() post: Post, @Ctx() context: RequestContext): Promise<HostUnit[]> {
    const units = await Promise.all(post.hostUnitIds.map((id) => context.load(hostUnitById, id)));
    return units.flatMap((unit) => datedBy(unit, post) ?? []);
  }

  @FieldResolver(() => [PartyStub], {
    nullable: true,
    description: 'The directorates competent over the post, from its force and département.',
  })
  competentParties(@Root() post: Post): PartyStub[] {
    return post.competentParties.map(partyStub);
  }

  @FieldResolver(() => [PostEvent], {
    nullable: true,
    description: 'The post’s life up to `asOf`, oldest event first.',
  })
  async events(
    @Root() post: Post,
    @Arg('withCancelled', () => Boolean, {
      nullable: true,
      description: 'Whether to tell also what was cancelled, and its cancellations; no when absent.',
    })
    withCancelled: boolean | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PostEvent[]> {
    return (await context.load(eventsOfPost(post.asOf, withCancelled === true), post.id))?.rows ?? [];
  }
}
