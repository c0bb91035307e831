import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Session } from '../session/index.js';
import type { OnboardingStatusCode } from './onboarding-status.js';

export const OnboardingStatus = { DONE: 'DONE', BOOKED: 'BOOKED', OVERDUE: 'OVERDUE', DUE: 'DUE' } as const;
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

  @Field(() => OnboardingStatus, { nullable: true })
  status: OnboardingStatusCode;

  @Field(() => DateScalar, { nullable: true, description: 'Last day in time.' })
  dueOn: PlainDate;

  @Field(() => Session, {
    nullable: true,
    description: 'The session attended, else the last one booked; null when there is none.',
  })
  session?: Session | null;
}
