import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Document } from '../document/index.js';
import { Party } from '../party/index.js';
import { CommitteeMeetingState, CommitteeRole } from './technical-committee.enums.js';

@ObjectType({ description: 'Who attended a meeting of the technical committee, by the office held.' })
export class CommitteeAttendee {
  meetingId: string;

  @Field(() => CommitteeRole, { nullable: true })
  role: CommitteeRole;

  @Field(() => String, { nullable: true, description: 'Office of the person, in French.' })
  office: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person stood in for who holds the role.' })
  representative: boolean;
}

@ObjectType({ description: 'A document presented to the technical committee.' })
@Directive('@key(fields: "id")')
export class CommitteePaper {
  meetingId: string;
  partyCode: Code;
  /** Who sees it besides the parties of the committee. */
  visibleTo: readonly string[];

  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the meeting that it was presented to.' })
  meetsOn: PlainDate;

  @Field(() => Int, { nullable: true, description: 'Place among the documents of the meeting, from 1.' })
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

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the committee adopted it; null while it has not.',
  })
  adoptedOn: PlainDate | null;
}

@ObjectType({ description: 'A decision of the technical committee.' })
export class CommitteeDecision {
  meetingId: string;

  @Field(() => Int, { nullable: true, description: 'Number within the meeting, from 1.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'In French.' })
  text: string;
}

@ObjectType({ description: 'A meeting of the technical committee of article 4.' })
@Directive('@key(fields: "id")')
export class TechnicalCommitteeMeeting {
  @Field(() => ID)
  id: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day for which it is called.' })
  meetsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was held; null while it was not.' })
  heldOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was called.' })
  convenedOn: PlainDate;

  @Field(() => String, { nullable: true })
  place: string;

  @Field(() => CommitteeMeetingState, { nullable: true })
  state: CommitteeMeetingState;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was called off; null when it was not.' })
  cancelledOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why, in French; null when it was not called off.' })
  cancellationReason: string | null;

  @Field(() => [CommitteeAttendee], { nullable: true, description: 'In the order of article 4.' })
  attendees?: CommitteeAttendee[];

  @Field(() => [CommitteeRole], {
    nullable: true,
    description: 'Roles of article 4 that nobody fills on the attendance sheet; it is held once there is none.',
  })
  missingRoles: CommitteeRole[];

  @Field(() => [CommitteePaper], { nullable: true, description: 'Documents presented, in their order.' })
  papers?: CommitteePaper[];

  @Field(() => [CommitteeDecision], { nullable: true, description: 'In their order.' })
  decisions?: CommitteeDecision[];

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The meeting as it now stands, or why nothing was written.' })
export class TechnicalCommitteePayload {
  @Field(() => TechnicalCommitteeMeeting, { nullable: true })
  meeting?: TechnicalCommitteeMeeting | null;

  @Field(() => [UserError])
  errors: UserError[];
}
