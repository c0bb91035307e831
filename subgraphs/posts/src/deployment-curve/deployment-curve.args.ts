import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { PostFilter } from '../post/index.js';
import { CurveStep } from './deployment-curve.model.js';

@ArgsType()
export class DeploymentCurveArgs {
  @Field(() => DateScalar, { description: 'First day of the curve.' })
  from: PlainDate;

  @Field(() => DateScalar, { description: 'Last day of the curve, always its last point.' })
  to: PlainDate;

  @Field(() => CurveStep)
  step: CurveStep;

  @Field(() => PostFilter, {
    nullable: true,
    description: 'Which posts to count; states and holders are those of each day.',
  })
  filter?: PostFilter | null;
}
