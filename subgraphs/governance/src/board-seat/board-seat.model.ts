import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
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
}
