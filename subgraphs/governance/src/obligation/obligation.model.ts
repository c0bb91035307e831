import { Field, ObjectType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';
import { Undertaking, UndertakingStatus } from '../undertaking/index.js';

@ObjectType({ description: 'What falls due on a day: one period of a commitment of the convention.' })
export class Obligation {
  owingCodes: readonly Code[];

  @Field(() => Undertaking, { nullable: true })
  undertaking: Undertaking;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it falls due.' })
  dueOn: PlainDate;

  @Field(() => UndertakingStatus, { nullable: true, description: 'Where this period stands today.' })
  status: UndertakingStatus;

  @Field(() => [Party], {
    nullable: true,
    description: 'Who has not kept it yet; nobody once a joint commitment was kept by one.',
  })
  owing?: Party[];
}

@ObjectType({ description: 'What falls due from one day to another, as it stands today.' })
export class ObligationCalendar {
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Today in Europe/Paris.' })
  asOf: PlainDate;

  @Field(() => [Obligation], { nullable: true, description: 'In the order of the days, then of the text.' })
  obligations: readonly Obligation[];
}
