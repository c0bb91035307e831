import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { PageArgs, RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { Programme } from './programme.model.js';
import { programmePage } from './programme.store.js';

const ProgrammeConnection = connectionType(Programme, 'Programme');

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection, { nullable: true, description: 'The training catalogue, by title.' })
  async programmes(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Programme>> {
    return programmePage(await context.read(), args);
  }
}
