import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PartyStub, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import { Programme } from '../programme/index.js';
import { Trainer } from '../trainer/index.js';
import { Venue } from '../venue/index.js';

export const SessionState = { DRAFT: 'DRAFT', OPEN: 'OPEN', HELD: 'HELD', CANCELLED: 'CANCELLED' } as const;
export type SessionState = keyof typeof SessionState;
registerEnumType(SessionState, {
  name: 'SessionState',
  description: 'Where a session stands; full is derived, not a state.',
  valuesConfig: {
    DRAFT: { description: 'In preparation: known to ANISCG and the host party only.' },
    OPEN: { description: 'In the calendar, taking enrolments.' },
    HELD: { description: 'It took place.' },
    CANCELLED: {
      description: 'It will not or did not take place; its venue is free. Known to the parties that knew of it before.',
    },
  },
});

@ObjectType({ description: 'One holding of a programme at a venue.' })
@Directive('@key(fields: "id")')
export class Session {
  programmeId: string;
  venueId: string;
  hostPartyCode: Party;
  /** The parties that may know of it: all once it has been in the calendar. */
  visibleTo: readonly string[];
  departmentCode: string;

  @Field(() => ID)
  id: string;

  @Field(() => Programme, { nullable: true })
  programme?: Programme;

  @Field(() => Venue, { nullable: true })
  venue?: Venue;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC.' })
  startsAt: Date;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC; the first one after the session.' })
  endsAt: Date;

  @Field(() => Int, { nullable: true, description: 'Persons it takes.' })
  seats: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Seats that no confirmed, attending or absent person holds; never negative.',
  })
  seatsLeft: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether no seat is left.' })
  full: boolean;

  @Field(() => PartyStub, { nullable: true, description: 'Who receives the session.' })
  hostParty?: PartyStub;

  @Field(() => SessionState, { nullable: true })
  state: SessionState;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled; null for any other session.' })
  cancellationReason: string | null;

  @Field(() => [Trainer], { nullable: true, description: 'Who teaches, by name.' })
  trainers?: Trainer[];

  @Field(() => Int, { nullable: true, description: 'Grows with every change; to be sent back with the next one.' })
  version: number;
}

@ObjectType({ description: 'The session as it stands, or why nothing was changed.' })
export class SessionPayload {
  @Field(() => Session, { nullable: true })
  session?: Session;

  @Field(() => [UserError])
  errors: UserError[];
}
