import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party } from '@iscg/access';

/** Where an enrolment stands. */
export const ENROLMENT_STATES = ['REQUESTED', 'CONFIRMED', 'WAITLISTED', 'ATTENDED', 'ABSENT', 'WITHDRAWN'] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];
export const EnrolmentState = Object.fromEntries(ENROLMENT_STATES.map((state) => [state, state]));
registerEnumType(EnrolmentState, {
  name: 'EnrolmentState',
  description: 'Where an enrolment stands.',
  valuesConfig: {
    REQUESTED: { description: 'Asked; answered at once, as long as there is a seat or a waiting list.' },
    CONFIRMED: { description: 'Holds a seat.' },
    WAITLISTED: { description: 'On the waiting list, in the order of asking.' },
    ATTENDED: { description: 'Came.' },
    ABSENT: { description: 'Held a seat and did not come.' },
    WITHDRAWN: { description: 'Withdrew, or the session ended without a seat for the person, or was cancelled.' },
  },
});

@ObjectType({
  description:
    'How many persons are enrolled in a session: of the viewer’s own party for the State parties, of all for the board and ANISCG.',
})
export class EnrolmentCounts {
  /** The parties whose persons are counted. */
  parties: readonly Party[];
  departmentCode: string;

  @Field(() => Int, { nullable: true, description: 'Persons who asked and have no answer yet.' })
  requested: number;

  @Field(() => Int, { nullable: true, description: 'Persons who hold a seat.' })
  confirmed: number;

  @Field(() => Int, { nullable: true, description: 'Persons on the waiting list.' })
  waitlisted: number;

  @Field(() => Int, { nullable: true, description: 'Persons who came.' })
  attended: number;

  @Field(() => Int, { nullable: true, description: 'Persons who held a seat and did not come.' })
  absent: number;
}
