import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { BoardSeat } from '../board-seat/index.js';
import { Document } from '../document/index.js';
import { Party } from '../party/index.js';
import { AgendaItemKind, BoardPresenceKind } from './board-meeting.enums.js';

@ObjectType({ description: 'An item of a meeting’s agenda.' })
export class BoardAgendaItem {
  meetingId: string;

  @Field(() => Int, { nullable: true, description: 'Place in the agenda, from 1.' })
  rank: number;

  @Field(() => String, { nullable: true, description: 'In French.' })
  title: string;

  @Field(() => AgendaItemKind, {
    nullable: true,
    description: 'Null for meetings recorded before kinds were kept.',
  })
  kind: AgendaItemKind | null;
}

@ObjectType({ description: 'A paper that is put before a meeting of the board.' })
export class BoardMeetingPaper {
  meetingId: string;
  partyCode: Code;

  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: 'Place among the papers, from 1.' })
  rank: number;

  @Field(() => String, { nullable: true, description: 'In French.' })
  title: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Key of the document itself; null while there is none in the portal.',
  })
  documentId: string | null;

  @Field(() => Document, {
    nullable: true,
    description: 'The document itself; null too for who may not read it, as its owner chose.',
  })
  document?: Document | null;

  @Field(() => Party, { nullable: true, description: 'The party that presents it.' })
  presentedBy?: Party | null;
}

@ObjectType({ description: 'How one seat of the day attended a meeting.' })
export class BoardPresence {
  meetingId: string;
  seatId: string;
  representedById: string | null;

  @Field(() => BoardSeat, { nullable: true })
  seat?: BoardSeat | null;

  @Field(() => BoardPresenceKind, { nullable: true })
  presence: BoardPresenceKind;

  @Field(() => BoardSeat, { nullable: true, description: 'The seat that holds its proxy; null without one.' })
  representedBy?: BoardSeat | null;
}

@ObjectType({ description: 'The approval of minutes: by a later meeting of the board, or by another act.' })
export class BoardMinutesApproval {
  approvingMeetingId: string | null;

  @Field(() => DateScalar, { nullable: true })
  approvedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Who approved them, in French.' })
  approvedBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'The act that approved them, in French, as a written consultation; null when a meeting did.',
  })
  act: string | null;
}
