import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Document } from '../document/index.js';
import { Party } from '../party/index.js';
import { Undertaking } from '../undertaking/index.js';
import { PostStub, SessionStub, SubsidyLineStub } from './evidence.stubs.js';
import { EvidenceEntity, FulfilmentSource } from './fulfilment.enums.js';

@ObjectType({ description: 'What proves that a commitment was kept: something of the portal, a document, or both.' })
export class Evidence {
  fulfilmentId: string;
  /** Debtors and creditors of the commitment. */
  parties: readonly Code[];

  @Field(() => EvidenceEntity, { nullable: true, description: 'What of the portal; null for a document alone.' })
  entityType: EvidenceEntity | null;

  @Field(() => ID, { nullable: true, description: 'Its key; null for a document alone.' })
  entityId: string | null;

  @Field(() => SubsidyLineStub, { nullable: true, description: 'The subsidy line, where it is one.' })
  subsidyLine?: SubsidyLineStub | null;

  @Field(() => SessionStub, { nullable: true, description: 'The session, where it is one.' })
  session?: SessionStub | null;

  @Field(() => PostStub, { nullable: true, description: 'The post, where it is one.' })
  post?: PostStub | null;

  @Field(() => Document, {
    nullable: true,
    description: 'The document, where it is one of the portal that the viewer may read.',
  })
  document?: Document | null;

  @Field(() => String, { nullable: true, description: 'Title of the document, in French; null without one.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document is: an https address; null without one.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'A few words more, in French.' })
  note: string | null;
}

@ObjectType({
  description: 'One time that a commitment was kept, with its evidence; nothing of it is edited or deleted.',
})
@Directive('@key(fields: "id")')
export class Fulfilment {
  undertakingId: string;
  partyCode: Code;
  parties: readonly Code[];

  @Field(() => ID)
  id: string;

  @Field(() => Undertaking, { nullable: true })
  undertaking?: Undertaking | null;

  @Field(() => Party, { nullable: true, description: 'The debtor that kept it.' })
  party?: Party | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due day of the period for which it was kept; null for a commitment without a due day.',
  })
  dueOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was kept.' })
  occurredOn: PlainDate;

  @Field(() => FulfilmentSource, { nullable: true })
  source: FulfilmentSource;

  @Field(() => String, {
    nullable: true,
    description: 'Which fact kept it, for example "SUBSIDY_LINE_PAID"; null when a party recorded it.',
  })
  factKind: string | null;

  @Field(() => Evidence, { nullable: true })
  evidence?: Evidence | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was recorded.' })
  recordedAt: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was withdrawn as mistaken; null while it stands.',
  })
  withdrawnOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, in French; null while it stands.' })
  withdrawalReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The fulfilment and its commitment as they now stand, or why nothing was recorded.' })
export class FulfilmentPayload {
  @Field(() => Fulfilment, { nullable: true })
  fulfilment?: Fulfilment | null;

  @Field(() => Undertaking, { nullable: true })
  undertaking?: Undertaking | null;

  @Field(() => [UserError])
  errors: UserError[];
}
