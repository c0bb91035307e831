import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';
import type { DueRule } from './undertaking-clock.js';
import { Recurrence, UndertakingOrigin, UndertakingStatus } from './undertaking.enums.js';

@ObjectType({ description: 'One period of a commitment: when it falls due, and whether it was kept.' })
export class UndertakingPeriod {
  owingCodes: readonly Code[];

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it falls due.' })
  dueOn: PlainDate;

  @Field(() => UndertakingStatus, { nullable: true })
  status: UndertakingStatus;

  @Field(() => [Party], {
    nullable: true,
    description: 'Who has not kept it yet; nobody once a joint commitment was kept by one.',
  })
  owing?: Party[];
}

@ObjectType({
  description:
    'One commitment: of articles 2 to 6 of the convention, in its own words, or of a resolution that the board adopted.',
})
@Directive('@key(fields: "id")')
export class Undertaking {
  owedByCodes: readonly Code[];
  owedToCodes: readonly Code[];
  dueRule: DueRule | null;
  /** The one day that the board set. */
  dueOn: PlainDate | null;
  resolutionId: string | null;
  /** Order of the text. */
  rank: number;

  @Field(() => ID)
  id: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Human reference: article and order in it, for example "ART3-2", or year of the board’s decision and order in it: "CA-2026-01".',
  })
  number: string;

  @Field(() => UndertakingOrigin, { nullable: true })
  origin: UndertakingOrigin;

  @Field(() => Int, {
    nullable: true,
    description: 'Article of the convention, 2 to 6; null for a decision of the board.',
  })
  article: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Quoted word for word from the convention, or as the board’s decision is written, in French.',
  })
  words: string;

  @Field(() => [Party], { nullable: true, description: 'Who is to keep it.' })
  owedBy?: Party[];

  @Field(() => [Party], { nullable: true, description: 'To whom.' })
  owedTo?: Party[];

  @Field(() => Recurrence, { nullable: true })
  recurrence: Recurrence;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Next day on which it falls due: the end of the fiscal year for a subsidy, the end of the convention’s term for a report, the day that the board set until it is kept; null where no day is set.',
  })
  nextDueOn: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether each debtor owes it for itself; otherwise one that keeps it keeps it for all.',
  })
  severally: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Known from another service of the portal alone, such as a subsidy from the ledger of payments: nobody records it.',
  })
  keptByFacts: boolean;

  @Field(() => UndertakingStatus, { nullable: true })
  status: UndertakingStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due day of its oldest past period that was not kept; null when there is none.',
  })
  overdueSince: PlainDate | null;

  @Field(() => [UndertakingPeriod], {
    nullable: true,
    description: 'Every period that has begun, oldest first; none for a commitment without a due day.',
  })
  periods: readonly UndertakingPeriod[];

  @Field(() => DateScalar, { nullable: true, description: 'Today in Europe/Paris, on which it stands so.' })
  asOf: PlainDate;
}
