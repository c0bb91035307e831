import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';

export const BoardSeatKind = { EX_OFFICIO: 'EX_OFFICIO', ELECTED: 'ELECTED' } as const;
export type BoardSeatKind = keyof typeof BoardSeatKind;
registerEnumType(BoardSeatKind, {
  name: 'BoardSeatKind',
  description: 'How a seat on ANISCG’s board is filled.',
  valuesConfig: {
    EX_OFFICIO: { description: 'By right: the heads of the four State parties (article 5).' },
    ELECTED: { description: 'By the association’s members.' },
  },
});

export const MandateEndKind = { RESIGNATION: 'RESIGNATION', REMOVAL: 'REMOVAL', OTHER: 'OTHER' } as const;
export type MandateEndKind = keyof typeof MandateEndKind;
registerEnumType(MandateEndKind, {
  name: 'MandateEndKind',
  description: 'How a mandate ended before its term.',
  valuesConfig: {
    RESIGNATION: { description: 'The member resigned.' },
    REMOVAL: { description: 'Those who elect withdrew the mandate.' },
    OTHER: { description: 'Otherwise, as the reason tells.' },
  },
});

@ObjectType({ description: 'A seat on ANISCG’s board for a period.' })
@Directive('@key(fields: "id")')
export class BoardSeat {
  partyCode: Code | null;
  /** Order on the board: the four of article 5 first. */
  rank: number;

  @Field(() => ID)
  id: string;

  @Field(() => BoardSeatKind, { nullable: true })
  kind: BoardSeatKind;

  @Field(() => Party, { nullable: true, description: 'Whose head sits by right; null for an elected seat.' })
  party?: Party | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the seat is called: the office that sits by right, or the office held on the board.',
  })
  office: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person elected; null for a seat by right, which belongs to an office.',
  })
  holderName: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it lasts.' })
  endsOn: PlainDate | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The board’s meeting that elected; null for a seat by right, and when another body did.',
  })
  electedAtMeetingId: string | null;

  @Field(() => MandateEndKind, { nullable: true, description: 'Null unless the mandate ended before its term.' })
  endKind: MandateEndKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it ended before its term, in French; null when it did not.',
  })
  endReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The seat as it now stands, or why nothing was written.' })
export class BoardSeatPayload {
  @Field(() => BoardSeat, { nullable: true })
  seat?: BoardSeat | null;

  @Field(() => [UserError])
  errors: UserError[];
}
