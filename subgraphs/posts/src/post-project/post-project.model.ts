import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { Territory } from '../post/index.js';
import { EngineeringStep, EngineeringStepStatus, PostProjectState } from './post-project.enums.js';

/** What every part of a project carries, for the rules of its rows. */
abstract class PartOfProject {
  projectId: string;
  competentParties: readonly Party[];
  departmentCode: string;
}

@ObjectType({ description: 'A local leader who wants the post: an employer that the portal knows, or somebody else.' })
export class ProjectLeader extends PartOfProject {
  employerId: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is, in French; null when it is an employer.' })
  label: string | null;
}

@ObjectType({ description: 'What was recorded of a step on a day; entries are added, never changed or removed.' })
export class ProjectStepEntry extends PartOfProject {
  @Field(() => ID)
  id: string;

  step: EngineeringStep;

  @Field(() => EngineeringStepStatus, { nullable: true })
  status: EngineeringStepStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds.' })
  on: PlainDate;

  @Field(() => String, { nullable: true, description: 'In French; null when nothing was noted.' })
  note: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the database recorded it.' })
  recordedAt: Date;
}

@ObjectType({ description: 'One of the seven steps of a project, as it was recorded last.' })
export class ProjectStep extends PartOfProject {
  @Field(() => EngineeringStep, { nullable: true })
  step: EngineeringStep;

  @Field(() => EngineeringStepStatus, { nullable: true })
  status: EngineeringStepStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Day from which it holds; null when nothing is recorded.' })
  on: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'In French; null when nothing was noted.' })
  note: string | null;

  @Field(() => [ProjectStepEntry], { nullable: true, description: 'Everything recorded of the step, latest first.' })
  history: ProjectStepEntry[];
}

@ObjectType({
  description:
    'Help to local leaders who want a post of social worker (convention, article 2): seven steps, the opinions of the competent directorates, an outcome.',
})
@Directive('@key(fields: "id")')
export class PostProject {
  @Field(() => ID)
  id: string;

  competentParties: readonly Party[];
  departmentCode: string;
  awaitedCodes: readonly Party[];

  @Field(() => String, { nullable: true, description: 'In French.' })
  title: string;

  @Field(() => Force, { nullable: true, description: 'The force that the post would serve.' })
  force: Force;

  @Field(() => Territory, { nullable: true })
  territory: Territory;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the help.' })
  startedOn: PlainDate;

  @Field(() => PostProjectState, { nullable: true, description: 'Derived from the outcome.' })
  state: PostProjectState;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which the project was recorded.' })
  recordedAt: Date;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The project as it now stands, or why nothing was recorded.' })
export class PostProjectPayload {
  @Field(() => PostProject, { nullable: true })
  project?: PostProject | null;

  @Field(() => [UserError])
  errors: UserError[];
}
