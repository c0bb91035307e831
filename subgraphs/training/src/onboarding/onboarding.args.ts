import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import { FORCES, type Force, type PlainDate } from '@iscg/values';
import { OnboardingStatus } from './onboarding.model.js';

@ArgsType()
export class OnboardingsArgs extends PageArgs {
  @Field(() => [OnboardingStatus], { nullable: true, description: 'Statuses of today; all when absent or empty.' })
  status?: OnboardingStatus[];
}

/** The same enum as the posts subgraph's. */
const ForceEnum = Object.fromEntries(FORCES.map((force) => [force, force]));
registerEnumType(ForceEnum, {
  name: 'Force',
  description: 'The force served.',
  valuesConfig: {
    POLICE: { description: 'National police: the DGPN, or the police prefecture in 75, 92, 93 and 94.' },
    GENDARMERIE: { description: 'National gendarmerie: the DGGN.' },
    MIXED: { description: 'Both.' },
  },
});

@InputType({ description: 'A social worker newly assigned to a post.' })
export class RegisterOnboardingInput {
  @Field(() => ID, { description: 'The social worker, as the posts subgraph knows the person.' })
  workerId: string;

  @Field(() => DateScalar, { description: 'First day of the assignment.' })
  assignedOn: PlainDate;

  @Field(() => ForceEnum, { description: 'Force of the post.' })
  force: Force;

  @Field(() => String, { description: 'INSEE code of the post’s département.' })
  departmentCode: string;
}
