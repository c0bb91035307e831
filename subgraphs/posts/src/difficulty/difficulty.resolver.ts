import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Post, postById } from '../post/index.js';
import { DifficultyFiguresArgs } from './difficulty-figures.args.js';
import { DifficultyFigures } from './difficulty-figures.model.js';
import { countedPeriod, difficultyFiguresOf } from './difficulty-figures.js';
import { kindCounts, standingCounts } from './difficulty-figures.store.js';
import { DifficultiesArgs } from './difficulty.args.js';
import { difficultiesOfPost, difficultyById, stepsOfDifficulty } from './difficulty.loader.js';
import { Difficulty, DifficultyStep } from './difficulty.model.js';
import { difficultyPage } from './difficulty.store.js';

const DifficultyConnection = connectionType(Difficulty, 'Difficulty');

@Resolver(() => Difficulty)
export class DifficultyResolver {
  @Query(() => DifficultyConnection, {
    nullable: true,
    description:
      'Difficulties of posts: a directorate’s own, all for the SG-CIPDR and ANISCG; those reported by today.',
  })
  async difficulties(
    @Args(() => DifficultiesArgs) args: DifficultiesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Difficulty>> {
    return difficultyPage(await context.read(), asOfDay(context.clock), args);
  }

  @Query(() => Difficulty, {
    nullable: true,
    description: 'One difficulty, as of today; null when there is none that the viewer may see.',
  })
  difficulty(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Difficulty | null> {
    return context.load(difficultyById(asOfDay(context.clock)), parseIdentifier(id));
  }

  @Query(() => DifficultyFigures, {
    nullable: true,
    description: 'Difficulties reported during a period by kind and state, and the time it took to settle them.',
  })
  async difficultyFigures(
    @Args(() => DifficultyFiguresArgs) args: DifficultyFiguresArgs,
    @Ctx() context: RequestContext,
  ): Promise<DifficultyFigures> {
    const period = countedPeriod(context.clock, args);
    const transaction = await context.read();
    const counts = await kindCounts(transaction, period);
    return difficultyFiguresOf(period, counts, await standingCounts(transaction, period), context.viewer);
  }

  @FieldResolver(() => Post, { nullable: true, description: 'The post, as of the day of the read.' })
  post(@Root() difficulty: Difficulty, @Ctx() context: RequestContext): Promise<Post | null> {
    return context.load(postById(difficulty.asOf), difficulty.postId);
  }

  @FieldResolver(() => PartyStub, { nullable: true, description: 'The party that reported it.' })
  reporter(@Root() difficulty: Difficulty): PartyStub {
    return partyStub(difficulty.reporterParty);
  }

  @FieldResolver(() => [DifficultyStep], {
    nullable: true,
    description: 'What was done about it up to `asOf`, first step first.',
  })
  async steps(@Root() difficulty: Difficulty, @Ctx() context: RequestContext): Promise<DifficultyStep[]> {
    return (await context.load(stepsOfDifficulty(difficulty.asOf), difficulty.id))?.rows ?? [];
  }
}

@Resolver(() => Post)
export class PostDifficultiesResolver {
  @FieldResolver(() => [Difficulty], {
    nullable: true,
    description: 'Difficulties reported on the post by the day `asOf`, latest first.',
  })
  async difficulties(@Root() post: Post, @Ctx() context: RequestContext): Promise<Difficulty[]> {
    return (await context.load(difficultiesOfPost(post.asOf), post.id))?.rows ?? [];
  }
}
