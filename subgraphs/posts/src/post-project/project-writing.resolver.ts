import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext, withUserErrors } from '@iscg/subgraph-kit';
import { RecordProjectStepInput, StartPostProjectInput } from './post-project.args.js';
import { postProjectById } from './post-project.loader.js';
import { PostProjectPayload } from './post-project.model.js';
import { AbandonProjectInput, CreatePostFromProjectInput, GiveProjectOpinionInput } from './project-decision.args.js';
import { abandonProject, createPostFromProject, giveProjectOpinion } from './project-decision.js';
import { recordProjectStep, startPostProject } from './project-writing.js';

@Resolver()
export class ProjectWritingResolver {
  @Mutation(() => PostProjectPayload, {
    nullable: true,
    description: 'Starts the help to local leaders who want a post (ANISCG; convention, article 2).',
  })
  startPostProject(
    @Arg('input', () => StartPostProjectInput) input: StartPostProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => startPostProject(context, input));
  }

  @Mutation(() => PostProjectPayload, {
    nullable: true,
    description: 'Records how far a step of a project is (ANISCG).',
  })
  recordProjectStep(
    @Arg('input', () => RecordProjectStepInput) input: RecordProjectStepInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => recordProjectStep(context, input));
  }

  @Mutation(() => PostProjectPayload, {
    nullable: true,
    description: 'Gives the opinion of a directorate on a project of its competence, or a new one (that directorate).',
  })
  giveProjectOpinion(
    @Arg('input', () => GiveProjectOpinionInput) input: GiveProjectOpinionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => giveProjectOpinion(context, input));
  }

  @Mutation(() => PostProjectPayload, {
    nullable: true,
    description: 'Ends a project by opening the post that it has led to, in one transaction (ANISCG).',
  })
  createPostFromProject(
    @Arg('input', () => CreatePostFromProjectInput) input: CreatePostFromProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => createPostFromProject(context, input));
  }

  @Mutation(() => PostProjectPayload, { nullable: true, description: 'Ends a project without a post (ANISCG).' })
  abandonProject(
    @Arg('input', () => AbandonProjectInput) input: AbandonProjectInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => abandonProject(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => {
    const id = await act();
    return { project: await context.load(postProjectById, id) };
  });
}
