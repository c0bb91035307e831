import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, connectionType, partyStub, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { asOfDay } from '../competence/index.js';
import { Department, departmentByCode } from '../department/index.js';
import { Employer, employerById } from '../employer/index.js';
import { Post, postById } from '../post/index.js';
import { stepStandings } from './engineering.js';
import { PostProjectsArgs } from './post-project.args.js';
import {
  leadersOfProject,
  opinionsOfProject,
  outcomeOfProject,
  postProjectById,
  stepEntriesOfProject,
} from './post-project.loader.js';
import { PostProject, ProjectLeader, ProjectStep } from './post-project.model.js';
import { postProjectPage } from './post-project.store.js';
import { ProjectOpinion, ProjectOutcome } from './project-decision.model.js';

const PostProjectConnection = connectionType(PostProject, 'PostProject');

@Resolver(() => PostProject)
export class PostProjectResolver {
  @Query(() => PostProjectConnection, {
    nullable: true,
    description: 'Projects of posts: a directorate’s own, all for the SG-CIPDR, the board and ANISCG.',
  })
  async postProjects(
    @Args(() => PostProjectsArgs) args: PostProjectsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<PostProject>> {
    return postProjectPage(await context.read(), args);
  }

  @Query(() => PostProject, {
    nullable: true,
    description: 'One project; null when there is none that the viewer may see.',
  })
  postProject(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<PostProject | null> {
    return context.load(postProjectById, parseIdentifier(id));
  }

  @FieldResolver(() => Department, { nullable: true })
  department(@Root() project: PostProject, @Ctx() context: RequestContext): Promise<Department | null> {
    return context.load(departmentByCode, project.departmentCode);
  }

  @FieldResolver(() => [ProjectLeader], { nullable: true, description: 'Who wants the post.' })
  async leaders(@Root() { id }: PostProject, @Ctx() context: RequestContext): Promise<ProjectLeader[]> {
    return (await context.load(leadersOfProject, id))?.rows ?? [];
  }

  @FieldResolver(() => [PartyStub], {
    nullable: true,
    description: 'The directorates competent over the project, from its force and département.',
  })
  competentParties(@Root() project: PostProject): PartyStub[] {
    return project.competentParties.map(partyStub);
  }

  @FieldResolver(() => [PartyStub], {
    nullable: true,
    description: 'The competent directorates that have given no opinion yet; none once the project has ended.',
  })
  awaitedParties(@Root() project: PostProject): PartyStub[] {
    return project.awaitedCodes.map(partyStub);
  }

  @FieldResolver(() => [ProjectStep], { nullable: true, description: 'The seven steps, always all, in order.' })
  async steps(@Root() project: PostProject, @Ctx() context: RequestContext): Promise<ProjectStep[]> {
    const { id: projectId, competentParties, departmentCode } = project;
    const entries = (await context.load(stepEntriesOfProject, projectId))?.rows ?? [];
    return stepStandings(entries).map((standing) => {
      const { on = null, note = null } = standing.history[0] ?? {};
      return { ...standing, on, note, projectId, competentParties, departmentCode };
    });
  }

  @FieldResolver(() => [ProjectOpinion], { nullable: true, description: 'Every opinion given, latest first.' })
  async opinions(@Root() { id }: PostProject, @Ctx() context: RequestContext): Promise<ProjectOpinion[]> {
    return (await context.load(opinionsOfProject, id))?.rows ?? [];
  }

  @FieldResolver(() => ProjectOutcome, { nullable: true, description: 'How it has ended; null while it is open.' })
  outcome(@Root() { id }: PostProject, @Ctx() context: RequestContext): Promise<ProjectOutcome | null> {
    return context.load(outcomeOfProject, id);
  }
}

@Resolver(() => ProjectLeader)
export class ProjectLeaderResolver {
  @FieldResolver(() => Employer, { nullable: true, description: 'The employer; null when it is somebody else.' })
  async employer(@Root() { employerId }: ProjectLeader, @Ctx() context: RequestContext): Promise<Employer | null> {
    return employerId === null ? null : context.load(employerById, employerId);
  }
}

@Resolver(() => ProjectOpinion)
export class ProjectOpinionResolver {
  @FieldResolver(() => PartyStub, { nullable: true, description: 'The directorate that gave it.' })
  party(@Root() opinion: ProjectOpinion): PartyStub {
    return partyStub(opinion.partyCode);
  }
}

@Resolver(() => ProjectOutcome)
export class ProjectOutcomeResolver {
  @FieldResolver(() => Post, {
    nullable: true,
    description: 'The post it has led to, as of today or as of its first day.',
  })
  async post(@Root() { postId, decidedOn }: ProjectOutcome, @Ctx() context: RequestContext): Promise<Post | null> {
    if (postId === null) return null;
    const today = asOfDay(context.clock);
    return context.load(postById(decidedOn > today ? decidedOn : today), postId);
  }
}
