import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { parseFiscalYear } from '@iscg/values';
import { cofundingOfPost } from './cofunding.loader.js';
import { PostCofunding } from './cofunding.model.js';
import { PostStub } from './post.stub.js';

@Resolver(() => PostStub)
export class CofundingResolver {
  @FieldResolver(() => PostCofunding, {
    nullable: true,
    description: 'Who finances the post for a fiscal year; null when nothing is planned.',
  })
  cofunding(
    @Root() post: PostStub,
    @Arg('year', () => Int) year: number,
    @Ctx() context: RequestContext,
  ): Promise<PostCofunding | null> {
    return context.load(cofundingOfPost(parseFiscalYear(year)), post.id);
  }
}
