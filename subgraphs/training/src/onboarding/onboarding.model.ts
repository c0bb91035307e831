import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Session } from '../session/index.js';
import { SocialWorkerStub } from './social-worker.stub.js';

export const OnboardingStatus = { DONE: 'DONE', BOOKED: 'BOOKED', OVERDUE: 'OVERDUE', DUE: 'DUE' } as const;
export type OnboardingStatus = keyof typeof OnboardingStatus;
registerEnumType(OnboardingStatus, {
  name: 'OnboardingStatus',
  description: 'Derived from attendance, booking and today in Europe/Paris; never stored.',
  valuesConfig: {
    DONE: { description: 'The person attended.' },
    BOOKED: { description: 'A session that is not over is booked, even past the due day.' },
    OVERDUE: { description: 'The due day is past; nothing attended, nothing booked.' },
    DUE: { description: 'To be done by the due day, which is still in time.' },
  },
});

@ObjectType({
  description: 'The onboarding of a newly recruited social worker, due to every one of them (convention, preamble).',
})
export class Onboarding {
  workerId: string;
  sessionId: string | null;
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => SocialWorkerStub, { nullable: true, description: 'Whose onboarding it is.' })
  worker?: SocialWorkerStub;

  @Field(() => OnboardingStatus, { nullable: true })
  status: OnboardingStatus;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the assignment; null when it is not known.' })
  assignedOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in time.' })
  dueOn: PlainDate;

  @Field(() => Session, {
    nullable: true,
    description: 'The session attended, else the last one booked; null when there is none.',
  })
  session?: Session | null;
}

@ObjectType({ description: 'The onboarding as it stands, or why nothing was changed.' })
export class OnboardingPayload {
  @Field(() => Onboarding, { nullable: true })
  onboarding?: Onboarding;

  @Field(() => [UserError])
  errors: UserError[];
}
