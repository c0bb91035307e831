import { ArgsType, Field, registerEnumType } from 'type-graphql';
import { DateScalar, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { ProgrammeKind } from '../programme/index.js';
import { SessionState } from './session.model.js';

export const TimeOrder = { CHRONOLOGICAL: 'CHRONOLOGICAL', LATEST_FIRST: 'LATEST_FIRST' } as const;
export type TimeOrder = keyof typeof TimeOrder;
registerEnumType(TimeOrder, {
  name: 'TimeOrder',
  description: 'In which direction of time a list runs.',
  valuesConfig: {
    CHRONOLOGICAL: { description: 'The earliest first.' },
    LATEST_FIRST: { description: 'The latest first.' },
  },
});

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the sessions, at the earliest; a day of Europe/Paris.',
  })
  from?: PlainDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the sessions, at the latest, that day included.',
  })
  to?: PlainDate;

  @Field(() => ProgrammeKind, { nullable: true, description: 'Kind of programme; all when absent.' })
  kind?: ProgrammeKind;

  @Field(() => PartyCode, { nullable: true, description: 'Who receives the session; all when absent.' })
  hostParty?: Party;

  @Field(() => [SessionState], { nullable: true, description: 'States; all when absent or empty.' })
  state?: SessionState[];

  @Field(() => TimeOrder, { nullable: true, description: 'By the first instant; CHRONOLOGICAL when absent.' })
  order?: TimeOrder;
}
