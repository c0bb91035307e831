import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { PageArgs, RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { changeTrainer, createTrainer } from './trainer-keeping.js';
import { ChangeTrainerInput, CreateTrainerInput } from './trainer.args.js';
import { trainerById } from './trainer.loader.js';
import { Trainer, TrainerPayload } from './trainer.model.js';
import { trainerPage } from './trainer.store.js';

const TrainerConnection = connectionType(Trainer, 'Trainer');

@Resolver(() => Trainer)
export class TrainerResolver {
  @Query(() => TrainerConnection, { nullable: true, description: 'Who teaches, by name.' })
  async trainers(@Args(() => PageArgs) args: PageArgs, @Ctx() context: RequestContext): Promise<Connection<Trainer>> {
    return trainerPage(await context.read(), args);
  }

  @Mutation(() => TrainerPayload, { nullable: true, description: 'Adds a person of ANISCG who teaches (ANISCG).' })
  createTrainer(
    @Arg('input', () => CreateTrainerInput) input: CreateTrainerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await createTrainer(context, input)));
  }

  @Mutation(() => TrainerPayload, { nullable: true, description: 'Changes a trainer’s name or contact (ANISCG).' })
  changeTrainer(
    @Arg('input', () => ChangeTrainerInput) input: ChangeTrainerInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => answer(context, await changeTrainer(context, input)));
  }
}

/** What a mutation returns, read after its transaction was committed. */
async function answer(context: RequestContext, id: string) {
  return { trainer: await context.load(trainerById, id) };
}
