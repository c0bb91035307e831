import { Field, Int, ObjectType } from 'type-graphql';
import { PartyStub } from '@iscg/subgraph-kit';
import { EngineeringStep, PostProjectState } from './post-project.enums.js';

@ObjectType({ description: 'The projects in one state.' })
export class ProjectStateFigures {
  @Field(() => PostProjectState, { nullable: true })
  state: PostProjectState;

  @Field(() => Int, { nullable: true, description: 'Number of projects.' })
  projects: number;
}

@ObjectType({ description: 'How far the open projects are with one of the seven steps.' })
export class EngineeringStepFigures {
  @Field(() => EngineeringStep, { nullable: true })
  step: EngineeringStep;

  @Field(() => Int, { nullable: true, description: 'Open projects where it is not begun.' })
  todo: number;

  @Field(() => Int, { nullable: true, description: 'Open projects where it is begun.' })
  inProgress: number;

  @Field(() => Int, { nullable: true, description: 'Open projects where it is done.' })
  done: number;

  @Field(() => Int, { nullable: true, description: 'Open projects that do not need it.' })
  notApplicable: number;
}

@ObjectType({ description: 'The open projects on which a competent directorate has given no opinion yet.' })
export class AwaitedOpinionFigures {
  @Field(() => PartyStub, { nullable: true })
  party: PartyStub;

  @Field(() => Int, { nullable: true, description: 'Number of projects.' })
  projects: number;
}

@ObjectType({ description: 'Projects of posts today, within what the viewer may see.' })
export class PostProjectFigures {
  @Field(() => Int, { nullable: true, description: 'Number of projects.' })
  projects: number;

  @Field(() => [ProjectStateFigures], {
    nullable: true,
    description: 'Open, post created, abandoned: always the three; they add up to the number.',
  })
  byState: ProjectStateFigures[];

  @Field(() => [EngineeringStepFigures], {
    nullable: true,
    description: 'The seven steps, always all, in order; each adds up to the number of open projects.',
  })
  bySteps: EngineeringStepFigures[];

  @Field(() => [AwaitedOpinionFigures], { nullable: true, description: 'DGPN, DGGN, PP: always the three.' })
  awaitedOpinions: AwaitedOpinionFigures[];

  @Field(() => String, { nullable: true, description: 'Where the counts come from, in French.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'What is counted, in French.' })
  definition: string;
}
