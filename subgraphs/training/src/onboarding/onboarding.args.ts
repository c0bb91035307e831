import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '@iscg/subgraph-kit';
import { OnboardingStatus } from './onboarding.model.js';

@ArgsType()
export class OnboardingsArgs extends PageArgs {
  @Field(() => [OnboardingStatus], { nullable: true, description: 'Statuses of today; all when absent or empty.' })
  status?: OnboardingStatus[];
}
