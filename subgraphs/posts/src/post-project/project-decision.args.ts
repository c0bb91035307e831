import { Field, ID, InputType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { ProjectWriteInput } from './post-project.args.js';
import { OpinionVerdict } from './post-project.enums.js';

@InputType({ description: 'The opinion of a directorate on a project of its competence; an older one is kept.' })
export class GiveProjectOpinionInput extends ProjectWriteInput {
  @Field(() => PartyCode, { description: 'The directorate, for which the caller acts.' })
  party: Party;

  @Field(() => OpinionVerdict)
  verdict: OpinionVerdict;

  @Field(() => String, { description: 'Why, in French; 1 to 4000 characters.' })
  text: string;
}

@InputType({ description: 'The post that a project has led to.' })
export class CreatePostFromProjectInput extends ProjectWriteInput {
  @Field(() => String, { description: 'Full-time equivalents, "0.01" to "1.00".' })
  fte: string;

  @Field(() => ID, { description: 'Hierarchical authority over the holder.' })
  employerId: string;

  @Field(() => [ID], {
    description: '1 to 5 units of the département and of the force, of both when the post is mixed.',
  })
  hostUnitIds: string[];

  @Field(() => DateScalar, { description: 'Day of the decision, on which the post is planned; not in the future.' })
  decidedOn: PlainDate;

  @Field(() => DateScalar, { description: 'Day on which the post opens; not before the decision.' })
  openedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'The end of a project that leads to no post.' })
export class AbandonProjectInput extends ProjectWriteInput {
  @Field(() => DateScalar, { description: 'Day of the decision; not in the future.' })
  decidedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
