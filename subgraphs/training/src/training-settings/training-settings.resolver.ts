import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PortalError } from '@iscg/access';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { ChangeTrainingSettingsInput } from './training-settings.args.js';
import { TrainingSettings, TrainingSettingsPayload } from './training-settings.model.js';
import { trainingSettings, updateTrainingSettings } from './training-settings.store.js';

@Resolver(() => TrainingSettings)
export class TrainingSettingsResolver {
  @Query(() => TrainingSettings, { nullable: true, description: 'Delays and thresholds of training, as they are set.' })
  async trainingSettings(@Ctx() context: RequestContext): Promise<TrainingSettings> {
    return trainingSettings(await context.read());
  }

  @Mutation(() => TrainingSettingsPayload, {
    nullable: true,
    description: 'Sets delays and thresholds; what was told before does not move (ANISCG).',
  })
  changeTrainingSettings(
    @Arg('input', () => ChangeTrainingSettingsInput) input: ChangeTrainingSettingsInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      if (!(await context.write((transaction) => updateTrainingSettings(transaction, input)))) {
        throw new PortalError(
          'CONFLICT',
          'Les réglages ont changé depuis votre lecture : relisez-les, rien n’est enregistré.',
          {
            field: 'version',
          },
        );
      }
      return { settings: await trainingSettings(await context.read()) };
    });
  }
}
