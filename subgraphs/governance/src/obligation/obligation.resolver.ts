import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { Party, partiesOf } from '../party/index.js';
import { obligationCalendar } from './calendar.js';
import { ObligationsArgs } from './obligation.args.js';
import { Obligation, ObligationCalendar } from './obligation.model.js';

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationCalendar, {
    nullable: true,
    description: 'What the commitments of the convention make due from one day to another, of all parties or of one.',
  })
  obligations(
    @Args(() => ObligationsArgs) args: ObligationsArgs,
    @Ctx() context: RequestContext,
  ): Promise<ObligationCalendar> {
    return obligationCalendar(context, args);
  }

  @FieldResolver(() => [Party])
  owing(@Root() obligation: Obligation, @Ctx() context: RequestContext): Promise<Party[]> {
    return partiesOf(context, obligation.owingCodes);
  }
}
