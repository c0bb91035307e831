import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { Party as Code } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';

export const Recurrence = { ONCE: 'ONCE', ANNUAL: 'ANNUAL', AS_NEEDED: 'AS_NEEDED', PERMANENT: 'PERMANENT' } as const;
export type Recurrence = keyof typeof Recurrence;
registerEnumType(Recurrence, {
  name: 'Recurrence',
  description: 'How often a commitment is to be kept, in the convention’s own words.',
  valuesConfig: {
    ONCE: { description: 'One time.' },
    ANNUAL: { description: 'Every year: « annuel », « annuellement ».' },
    AS_NEEDED: {
      description:
        'When the occasion arises: « en tant que de besoin », « le cas échéant », « lorsque la situation le permet ».',
    },
    PERMANENT: { description: 'As long as the convention runs.' },
  },
});

export const UndertakingStatus = {
  ON_TRACK: 'ON_TRACK',
  DUE_SOON: 'DUE_SOON',
  OVERDUE: 'OVERDUE',
  FULFILLED: 'FULFILLED',
} as const;
export type UndertakingStatus = keyof typeof UndertakingStatus;
registerEnumType(UndertakingStatus, {
  name: 'UndertakingStatus',
  description: 'Derived from the due date, the fulfilments and today in Europe/Paris.',
  valuesConfig: {
    ON_TRACK: { description: 'Not due within 60 days, or without a due date.' },
    DUE_SOON: { description: 'Due within 60 days, the due day included.' },
    OVERDUE: { description: 'The due day is past.' },
    FULFILLED: { description: 'Kept.' },
  },
});

@ObjectType({ description: 'One commitment of articles 2 to 6 of the convention, in its own words.' })
@Directive('@key(fields: "id")')
export class Undertaking {
  owedByCodes: readonly Code[];
  owedToCodes: readonly Code[];
  /** Order of the text. */
  rank: number;

  @Field(() => ID)
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Human reference: article and order in it, for example "ART3-2".',
  })
  number: string;

  @Field(() => Int, { nullable: true, description: 'Article of the convention, 2 to 6.' })
  article: number;

  @Field(() => String, { nullable: true, description: 'Quoted word for word from the convention, in French.' })
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
      'Next day on which it falls due: the end of the fiscal year for a subsidy, the end of the convention’s term for a report; null where the convention sets no day.',
  })
  nextDueOn: PlainDate | null;

  @Field(() => UndertakingStatus, { nullable: true })
  status: UndertakingStatus;
}
