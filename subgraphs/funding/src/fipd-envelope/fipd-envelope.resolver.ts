import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { parseFiscalYear } from '@iscg/values';
import { FipdEnvelope, FipdEnvelopePayload, SetFipdEnvelopeInput } from './fipd-envelope.model.js';
import { fipdEnvelope } from './fipd-envelope.store.js';
import { setFipdEnvelope } from './setting.js';

@Resolver(() => FipdEnvelope)
export class FipdEnvelopeResolver {
  @Query(() => FipdEnvelope, {
    nullable: true,
    description: 'What the FIPD sets aside for posts in a year, and what their plans take of it.',
  })
  async fipdEnvelope(
    @Arg('fiscalYear', () => Int) fiscalYear: number,
    @Ctx() context: RequestContext,
  ): Promise<FipdEnvelope | null> {
    return fipdEnvelope(await context.read(), context.clock, parseFiscalYear(fiscalYear));
  }

  @Mutation(() => FipdEnvelopePayload, {
    nullable: true,
    description: 'Records a decision on the FIPD’s envelope of a year (SG-CIPDR, ANISCG).',
  })
  setFipdEnvelope(
    @Arg('input', () => SetFipdEnvelopeInput) input: SetFipdEnvelopeInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      await setFipdEnvelope(context, input);
      return {
        fipdEnvelope: await fipdEnvelope(await context.read(), context.clock, parseFiscalYear(input.fiscalYear)),
      };
    });
  }
}
