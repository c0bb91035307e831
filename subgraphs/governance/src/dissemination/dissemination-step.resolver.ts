import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { cancelStep } from './dissemination-cancellation.js';
import { CancelDisseminationStepInput, DisseminationStep } from './dissemination-step.model.js';
import { disseminationById, stepsOfDissemination } from './dissemination.loader.js';
import { Dissemination, DisseminationPayload } from './dissemination.model.js';

@Resolver(() => Dissemination)
export class DisseminationStepResolver {
  @FieldResolver(() => [DisseminationStep])
  async steps(@Root() { id }: Dissemination, @Ctx() context: RequestContext): Promise<DisseminationStep[]> {
    return (await context.load(stepsOfDissemination, id))?.rows ?? [];
  }

  @Mutation(() => DisseminationPayload, {
    nullable: true,
    description: 'Cancels what was recorded by mistake of a recipient, with a reason (ANISCG).',
  })
  cancelDisseminationStep(
    @Arg('input', () => CancelDisseminationStepInput) input: CancelDisseminationStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      const found = await context.load(disseminationById(context.clock), await cancelStep(context, input));
      return { disseminations: found ? [found] : [] };
    });
  }
}
