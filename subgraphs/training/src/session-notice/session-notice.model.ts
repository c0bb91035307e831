import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar, PartyStub } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import { Session } from '../session/index.js';

export const SessionNoticeKind = { CANCELLED: 'CANCELLED', MOVED: 'MOVED', SEAT_GIVEN: 'SEAT_GIVEN' } as const;
export type SessionNoticeKind = keyof typeof SessionNoticeKind;
registerEnumType(SessionNoticeKind, {
  name: 'SessionNoticeKind',
  description: 'What a party is informed of.',
  valuesConfig: {
    CANCELLED: { description: 'The session will not take place.' },
    MOVED: { description: 'Its venue or its hours have changed.' },
    SEAT_GIVEN: { description: 'A person on the waiting list now holds a seat.' },
  },
});

@ObjectType({ description: 'What a party must know about a session that it hosts or sends persons to.' })
@Directive('@key(fields: "id")')
export class SessionNotice {
  sessionId: string;
  partyCode: Party;
  departmentCode: string;

  @Field(() => ID)
  id: string;

  @Field(() => Session, { nullable: true })
  session?: Session;

  @Field(() => PartyStub, { nullable: true, description: 'Who is informed.' })
  party?: PartyStub;

  @Field(() => SessionNoticeKind, { nullable: true })
  kind: SessionNoticeKind;

  @Field(() => Int, { nullable: true, description: 'Persons of the party concerned; 0 for a host that sends nobody.' })
  persons: number;

  @Field(() => String, { nullable: true, description: 'Why the session was cancelled; null for the other kinds.' })
  reason: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the notice, UTC.' })
  recordedAt: Date;
}
