import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub } from '@iscg/subgraph-kit';
import { parseFiscalYear } from '@iscg/values';
import { Commitment } from './commitment.model.js';
import { commitmentsOf } from './commitment.store.js';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @Query(() => [Commitment], {
    nullable: true,
    description: 'What each funder owes for a fiscal year (article 3 and amendments in force).',
  })
  async commitments(@Arg('year', () => Int) year: number, @Ctx() context: RequestContext): Promise<Commitment[]> {
    return commitmentsOf(await context.read(), parseFiscalYear(year));
  }

  @FieldResolver(() => PartyStub)
  funder(@Root() commitment: Commitment): PartyStub {
    return partyStub(commitment.funderCode);
  }
}
