import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

export const BoardMeetingKind = { ORDINARY: 'ORDINARY', EXTRAORDINARY: 'EXTRAORDINARY' } as const;
export type BoardMeetingKind = keyof typeof BoardMeetingKind;
registerEnumType(BoardMeetingKind, {
  name: 'BoardMeetingKind',
  description: 'Called in the yearly order of meetings, or specially.',
});

@ObjectType({ description: 'How many members attended; the three add up to the seats of the day.' })
export class BoardAttendance {
  @Field(() => Int, { nullable: true, description: 'Members there in person.' })
  present: number;

  @Field(() => Int, { nullable: true, description: 'Members who gave another a proxy.' })
  represented: number;

  @Field(() => Int, { nullable: true, description: 'Members neither there nor represented.' })
  absent: number;
}

@ObjectType({ description: 'A meeting of ANISCG’s board.' })
@Directive('@key(fields: "id")')
export class BoardMeeting {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true })
  heldOn: PlainDate;

  @Field(() => BoardMeetingKind, { nullable: true })
  kind: BoardMeetingKind;

  @Field(() => String, { nullable: true })
  place: string;

  @Field(() => [String], { nullable: true, description: 'Items in their order, in French.' })
  agenda: string[];

  @Field(() => BoardAttendance, { nullable: true })
  attendance: BoardAttendance;

  @Field(() => Int, {
    nullable: true,
    description: 'Members who must be present or represented for the board to decide.',
  })
  quorum: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the present and the represented reached the quorum.' })
  quorumMet: boolean;

  @Field(() => String, { nullable: true, description: 'French text of the minutes; null until they are written.' })
  minutes: string | null;
}
