import { Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { EvidenceEntity } from './fulfilment.enums.js';

@InputType({
  description: 'What proves it: something of the portal (entityType and entityId), a document (title), or both.',
})
export class EvidenceInput {
  @Field(() => EvidenceEntity, { nullable: true })
  entityType?: EvidenceEntity | null;

  @Field(() => ID, { nullable: true })
  entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the document, 1 to 160 printable characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the document is: an https address of 300 characters at most.',
  })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'A few words more, in French; 1 to 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'A commitment that a debtor kept.' })
export class RecordFulfilmentInput {
  @Field(() => ID)
  undertakingId: string;

  @Field(() => PartyCode, { description: 'The debtor that kept it: one that the viewer acts for, any for ANISCG.' })
  party: Party;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Due day of the period for which it was kept, one that has begun; absent for a commitment without a due day.',
  })
  dueOn?: PlainDate | null;

  @Field(() => DateScalar, { description: 'Day on which it was kept: not in the future, not before the signature.' })
  occurredOn: PlainDate;

  @Field(() => EvidenceInput)
  evidence: EvidenceInput;

  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({ description: 'The withdrawal of a fulfilment recorded by mistake.' })
export class WithdrawFulfilmentInput {
  @Field(() => ID)
  fulfilmentId: string;

  @Field(() => Int, { description: 'Version of the fulfilment that was read.' })
  version: number;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
