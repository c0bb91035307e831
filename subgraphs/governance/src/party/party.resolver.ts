import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PartyCode, RequestContext } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';
import { partyByCode } from './party.loader.js';
import { Party } from './party.model.js';
import { allParties } from './party.store.js';

@Resolver(() => Party)
export class PartyResolver {
  @Query(() => [Party], { nullable: true, description: 'The parties of the convention, in its order.' })
  async parties(@Ctx() context: RequestContext): Promise<Party[]> {
    return allParties(await context.read(), context.clock);
  }

  @Query(() => Party, { nullable: true, description: 'One party by its stable code.' })
  party(@Arg('code', () => PartyCode) code: Code, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), code);
  }
}
