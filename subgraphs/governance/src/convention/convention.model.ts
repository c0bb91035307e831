import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

export const SigningSide = { STATE: 'STATE', ANISCG: 'ANISCG' } as const;
export type SigningSide = keyof typeof SigningSide;
registerEnumType(SigningSide, {
  name: 'SigningSide',
  description: 'The two sides that signed the convention.',
  valuesConfig: {
    STATE: { description: 'The State, by its minister; binds the four State parties.' },
    ANISCG: { description: 'The association.' },
  },
});

@ObjectType({ description: 'Who signed the convention.' })
export class Signatory {
  @Field(() => SigningSide, { nullable: true })
  side: SigningSide;

  @Field(() => String, { nullable: true, description: 'In which capacity, in the words of the convention.' })
  capacity: string;

  @Field(() => String, { nullable: true, description: 'Null where the text gives no name.' })
  name: string | null;
}

@ObjectType({ description: 'One article of the convention.' })
export class ConventionArticle {
  @Field(() => Int, { nullable: true, description: '1 to 6.' })
  number: number;

  @Field(() => String, { nullable: true })
  title: string;

  @Field(() => String, { nullable: true, description: 'Word for word; one line a paragraph or item of a list.' })
  text: string;
}

@ObjectType({ description: 'One year of the convention, tacitly renewed (article 6).' })
export class ConventionTerm {
  @Field(() => Int, { nullable: true, description: '1 for the year that begins with the signature.' })
  number: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, part of the term.' })
  endsOn: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which notice received prevents the renewal that follows the term.',
  })
  lastNoticeDay: PlainDate;
}

@ObjectType({
  description:
    'The partnership convention between the State and ANISCG. Terms and deadlines are computed from its signature and today in Europe/Paris, never typed in.',
})
export class Convention {
  @Field(() => String, { nullable: true, description: 'French title.' })
  title: string;

  @Field(() => DateScalar, { nullable: true })
  signedOn: PlainDate;

  @Field(() => String, { nullable: true, description: 'Where it was signed.' })
  place: string;

  @Field(() => [Signatory], { nullable: true })
  signatories: Signatory[];

  @Field(() => [ConventionArticle], { nullable: true })
  articles: ConventionArticle[];

  @Field(() => Int, {
    nullable: true,
    description: 'Months of notice, by registered letter with acknowledgement (article 6).',
  })
  noticeMonths: number;

  @Field(() => ConventionTerm, {
    nullable: true,
    description: 'The term that today is part of; null before the signature and after the end.',
  })
  currentTerm: ConventionTerm | null;

  @Field(() => [ConventionTerm], {
    nullable: true,
    description:
      'Every term since the signature, each after the first by tacit renewal, to that of today; oldest first.',
  })
  terms: ConventionTerm[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the convention, when notice was given; null while it is renewed.',
  })
  endsOn: PlainDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'Today in Europe/Paris, on which all of this is so.' })
  asOf: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the next term; null when notice was given.',
  })
  nextRenewal: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Last day on which notice received prevents the renewal of the current term: three months before nextRenewal, that day included. It stays the current term’s once past.',
  })
  lastNoticeDay: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether today is not after lastNoticeDay, and no notice was given.',
  })
  noticeStillPossible: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'lastNoticeDay while it is not past, then the last day to give notice against the next term’s renewal; null when notice was given.',
  })
  nextNoticeDay: PlainDate | null;
}
