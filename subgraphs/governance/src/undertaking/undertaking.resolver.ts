import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Party, partiesOf } from '../party/index.js';
import { UndertakingsArgs } from './undertaking.args.js';
import { undertakingById } from './undertaking.loader.js';
import { Undertaking, UndertakingPeriod } from './undertaking.model.js';
import { undertakingPage } from './undertaking.store.js';

const UndertakingConnection = connectionType(Undertaking, 'Undertaking');

@Resolver(() => Undertaking)
export class UndertakingResolver {
  @Query(() => UndertakingConnection, {
    nullable: true,
    description:
      'The clause ledger: every commitment of articles 2 to 6, then those that the board decided, in that order or of the due days.',
  })
  async undertakings(
    @Args(() => UndertakingsArgs) args: UndertakingsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Undertaking>> {
    return undertakingPage(await context.read(), context.clock, args);
  }

  @Query(() => Undertaking, { nullable: true, description: 'One commitment; null when there is none.' })
  undertaking(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Undertaking | null> {
    return context.load(undertakingById(context.clock), parseIdentifier(id));
  }

  @FieldResolver(() => [Party])
  owedBy(@Root() undertaking: Undertaking, @Ctx() context: RequestContext): Promise<Party[]> {
    return partiesOf(context, undertaking.owedByCodes);
  }

  @FieldResolver(() => [Party])
  owedTo(@Root() undertaking: Undertaking, @Ctx() context: RequestContext): Promise<Party[]> {
    return partiesOf(context, undertaking.owedToCodes);
  }
}

@Resolver(() => UndertakingPeriod)
export class UndertakingPeriodResolver {
  @FieldResolver(() => [Party])
  owing(@Root() period: UndertakingPeriod, @Ctx() context: RequestContext): Promise<Party[]> {
    return partiesOf(context, period.owingCodes);
  }
}
