import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, KEY_DESCRIPTION } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { MeetingPaperInput } from '../meeting-paper/index.js';
import { CommitteeRole } from './technical-committee.enums.js';

@InputType({ description: 'A meeting of the technical committee to call; it is called today.' })
export class ConveneTechnicalCommitteeInput {
  @Field(() => DateScalar, { description: 'Day of the meeting: to come.' })
  meetsOn: PlainDate;

  @Field(() => String, { description: 'Where, in French; 1 to 160 characters.' })
  place: string;

  @Field(() => [MeetingPaperInput], { description: 'Documents to present, at most 40, in their order.' })
  papers: MeetingPaperInput[];

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A meeting of the technical committee, on the version that was read.' })
export class TechnicalCommitteeVersionInput {
  @Field(() => ID)
  meetingId: string;

  @Field(() => Int, { description: 'Version of the meeting that was read.' })
  version: number;
}

@InputType({ description: 'The documents of a meeting as they shall be, whole.' })
export class ChangeCommitteePapersInput extends TechnicalCommitteeVersionInput {
  @Field(() => [MeetingPaperInput], { description: 'At most 40, in their order.' })
  papers: MeetingPaperInput[];
}

@InputType({ description: 'A meeting that is called off.' })
export class CancelTechnicalCommitteeInput extends TechnicalCommitteeVersionInput {
  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}

@InputType({ description: 'Who attends, as whom.' })
export class CommitteeAttendeeInput {
  @Field(() => CommitteeRole)
  role: CommitteeRole;

  @Field(() => String, { description: 'Office of the person, in French; 1 to 160 characters.' })
  office: string;

  @Field(() => Boolean, {
    description: 'Whether the person stands in for who holds the role; never for a head of service.',
  })
  representative: boolean;
}

@InputType({ description: 'The attendance sheet, whole.' })
export class RecordCommitteeAttendanceInput extends TechnicalCommitteeVersionInput {
  @Field(() => [CommitteeAttendeeInput], { description: '1 to 7 persons: one a role, one or two heads of service.' })
  attendees: CommitteeAttendeeInput[];
}

@InputType({ description: 'A decision of a meeting that was held; it takes the next number.' })
export class RecordCommitteeDecisionInput extends TechnicalCommitteeVersionInput {
  @Field(() => String, { description: 'In French; 1 to 2 000 characters.' })
  text: string;
}

@InputType({ description: 'A document that the committee adopted at the meeting it was presented to.' })
export class AdoptCommitteePaperInput extends TechnicalCommitteeVersionInput {
  @Field(() => ID)
  paperId: string;
}
