import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub } from '@iscg/subgraph-kit';
import { parseFiscalYear } from '@iscg/values';
import { SubsidyLine, subsidyLineById } from '../subsidy/index.js';
import { EssentialData, EssentialDataRow } from './essential-data.model.js';
import { essentialData } from './essential-data.store.js';

@Resolver(() => EssentialDataRow)
export class EssentialDataResolver {
  @Query(() => EssentialData, {
    nullable: true,
    description:
      'What the law has published of the subsidies of a fiscal year that are above the threshold; null before there was one.',
  })
  async essentialData(
    @Arg('fiscalYear', () => Int) fiscalYear: number,
    @Ctx() context: RequestContext,
  ): Promise<EssentialData | null> {
    return essentialData(await context.read(), context.clock, parseFiscalYear(fiscalYear));
  }

  @FieldResolver(() => SubsidyLine)
  subsidyLine(@Root() { id }: EssentialDataRow, @Ctx() context: RequestContext): Promise<SubsidyLine | null> {
    return context.load(subsidyLineById(context.clock), id);
  }

  @FieldResolver(() => PartyStub)
  funder(@Root() { funderCode }: EssentialDataRow): PartyStub {
    return partyStub(funderCode);
  }
}
