import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { asOfDay } from '../competence/index.js';
import { DifficultyStepInput, ReportDifficultyInput } from './difficulty.args.js';
import { difficultyById } from './difficulty.loader.js';
import { DifficultyPayload } from './difficulty.model.js';
import { reportDifficulty, stepDifficulty } from './mediation.js';

@Resolver()
export class MediationResolver {
  @Mutation(() => DifficultyPayload, {
    nullable: true,
    description: 'Reports a difficulty or conflict on a post (ANISCG; convention, article 2).',
  })
  reportDifficulty(
    @Arg('input', () => ReportDifficultyInput) input: ReportDifficultyInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => reportDifficulty(context, input));
  }

  @Mutation(() => DifficultyPayload, { nullable: true, description: 'Records a step of mediation (ANISCG).' })
  recordMediation(
    @Arg('input', () => DifficultyStepInput) input: DifficultyStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => stepDifficulty(context, 'MEDIATION', input));
  }

  @Mutation(() => DifficultyPayload, { nullable: true, description: 'Ends a mediation by a settlement (ANISCG).' })
  settleDifficulty(
    @Arg('input', () => DifficultyStepInput) input: DifficultyStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => stepDifficulty(context, 'SETTLED', input));
  }

  @Mutation(() => DifficultyPayload, { nullable: true, description: 'Ends a mediation without a settlement (ANISCG).' })
  leaveDifficultyUnresolved(
    @Arg('input', () => DifficultyStepInput) input: DifficultyStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => stepDifficulty(context, 'UNRESOLVED', input));
  }

  @Mutation(() => DifficultyPayload, {
    nullable: true,
    description: 'Takes up again a difficulty that was settled or left unresolved (ANISCG).',
  })
  reopenDifficulty(
    @Arg('input', () => DifficultyStepInput) input: DifficultyStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => stepDifficulty(context, 'REOPENED', input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => {
    const id = await act();
    return { difficulty: await context.load(difficultyById(asOfDay(context.clock)), id) };
  });
}
