import { ArgsType, Field } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { ProgrammeKind } from '../programme/index.js';

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
}
