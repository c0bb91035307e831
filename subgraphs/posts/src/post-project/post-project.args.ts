import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { OrderDirection, Territory } from '../post/index.js';
import {
  EngineeringStep,
  EngineeringStepStatus,
  PostProjectOrderField,
  PostProjectState,
} from './post-project.enums.js';

@InputType({ description: 'Which projects to list; every condition given must hold. An empty list is no condition.' })
export class PostProjectFilter {
  @Field(() => [PostProjectState], { nullable: true })
  states?: readonly PostProjectState[] | null;

  @Field(() => EngineeringStep, { nullable: true, description: 'The step that has the status `stepStatus`.' })
  step?: EngineeringStep | null;

  @Field(() => EngineeringStepStatus, {
    nullable: true,
    description: 'Status of the step `step`, which must be given; IN_PROGRESS when absent.',
  })
  stepStatus?: EngineeringStepStatus | null;

  @Field(() => PartyCode, {
    nullable: true,
    description: 'A competent directorate that has not yet given its opinion on an open project.',
  })
  awaitingOpinionOf?: Party | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => Force, { nullable: true })
  force?: Force | null;
}

@InputType({ description: 'The order of a list of projects.' })
export class PostProjectOrder {
  @Field(() => PostProjectOrderField)
  field: PostProjectOrderField;

  @Field(() => OrderDirection)
  direction: OrderDirection;
}

@ArgsType()
export class PostProjectsArgs extends PageArgs {
  @Field(() => PostProjectFilter, { nullable: true })
  filter?: PostProjectFilter | null;

  @Field(() => PostProjectOrder, { nullable: true, description: 'Latest started first when absent.' })
  orderBy?: PostProjectOrder | null;
}

@InputType({ description: 'A local leader: an employer that the portal knows, or a name; one of the two.' })
export class ProjectLeaderInput {
  @Field(() => ID, { nullable: true })
  employerId?: string | null;

  @Field(() => String, { nullable: true, description: 'In French; 1 to 120 characters.' })
  label?: string | null;
}

@InputType({ description: 'The beginning of help to local leaders who want a post.' })
export class StartPostProjectInput {
  @Field(() => String, { description: 'In French; 1 to 160 characters.' })
  title: string;

  @Field(() => String, { description: 'Official geographic code of the département.' })
  departmentCode: string;

  @Field(() => Force, { description: 'The force that the post would serve.' })
  force: Force;

  @Field(() => Territory)
  territory: Territory;

  @Field(() => DateScalar, { description: 'First day of the help; not in the future.' })
  startedOn: PlainDate;

  @Field(() => [ProjectLeaderInput], { description: '1 to 10 local leaders.' })
  leaders: ProjectLeaderInput[];

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

/** What every write on a project says first. */
@InputType()
export abstract class ProjectWriteInput {
  @Field(() => ID)
  projectId: string;

  @Field(() => Int, { description: 'Version of the project that was read.' })
  version: number;
}

@InputType({ description: 'How far a step of a project now is.' })
export class RecordProjectStepInput extends ProjectWriteInput {
  @Field(() => EngineeringStep)
  step: EngineeringStep;

  @Field(() => EngineeringStepStatus)
  status: EngineeringStepStatus;

  @Field(() => DateScalar, {
    description: 'Day from which it holds; not in the future, nor before what was recorded of the step last.',
  })
  on: PlainDate;

  @Field(() => String, { nullable: true, description: 'In French; 1 to 2000 characters.' })
  note?: string | null;
}
