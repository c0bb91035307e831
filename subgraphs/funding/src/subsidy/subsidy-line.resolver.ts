import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { SubsidyLinesArgs } from './subsidy-line.args.js';
import { subsidyLineById } from './subsidy-line.loader.js';
import { SubsidyLine } from './subsidy-line.model.js';
import { subsidyLinePage } from './subsidy-line.store.js';

const SubsidyLineConnection = connectionType(SubsidyLine, 'SubsidyLine');

@Resolver(() => SubsidyLine)
export class SubsidyLineResolver {
  @Query(() => SubsidyLineConnection, {
    nullable: true,
    description: 'Subsidy lines: a funder’s own, all for the board and ANISCG.',
  })
  async subsidyLines(
    @Args(() => SubsidyLinesArgs) args: SubsidyLinesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<SubsidyLine>> {
    return subsidyLinePage(await context.read(), context.clock, args);
  }

  @Query(() => SubsidyLine, {
    nullable: true,
    description: 'One line; null when there is none that the viewer may see.',
  })
  subsidyLine(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<SubsidyLine | null> {
    return context.load(subsidyLineById(context.clock), parseIdentifier(id));
  }

  @FieldResolver(() => PartyStub)
  funder(@Root() line: SubsidyLine): PartyStub {
    return partyStub(line.funderCode);
  }
}
