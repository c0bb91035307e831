import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { Resolution, resolutionById } from '../resolution/index.js';
import { Undertaking, undertakingById } from '../undertaking/index.js';
import { decideUndertaking } from './deciding.js';
import { DecideUndertakingInput } from './decision.args.js';
import { undertakingsOfResolution } from './decision.loader.js';
import { UndertakingPayload } from './decision.model.js';

@Resolver(() => Undertaking)
export class UndertakingResolutionResolver {
  @FieldResolver(() => Resolution, {
    nullable: true,
    description: 'The resolution that created it; null for one of the convention, and for who may not see resolutions.',
  })
  async resolution(@Root() { resolutionId }: Undertaking, @Ctx() context: RequestContext): Promise<Resolution | null> {
    return resolutionId === null ? null : context.load(resolutionById, resolutionId);
  }
}

@Resolver(() => Resolution)
export class ResolutionUndertakingsResolver {
  @FieldResolver(() => [Undertaking], {
    nullable: true,
    description: 'Commitments that it created, in the order of their numbers.',
  })
  async undertakings(@Root() { id }: Resolution, @Ctx() context: RequestContext): Promise<readonly Undertaking[]> {
    return (await context.load(undertakingsOfResolution(context.clock), id))?.rows ?? [];
  }
}

@Resolver()
export class DecidingResolver {
  @Mutation(() => UndertakingPayload, {
    nullable: true,
    description: 'Records a commitment that an adopted resolution of the board creates (ANISCG).',
  })
  decideUndertaking(
    @Arg('input', () => DecideUndertakingInput) input: DecideUndertakingInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => ({
      undertaking: await context.load(undertakingById(context.clock), await decideUndertaking(context, input)),
    }));
  }
}
