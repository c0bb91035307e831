import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

export const DatePrecision = { DAY: 'DAY', YEAR: 'YEAR' } as const;
export type DatePrecision = keyof typeof DatePrecision;
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a source dates a figure.',
  valuesConfig: {
    DAY: { description: 'The source names the day or the end of the year.' },
    YEAR: { description: 'The source names the year alone.' },
  },
});

@ObjectType({
  description:
    'A figure of the scheme’s deployment as a source published it; sources disagree, so each carries its date, source and definition.',
})
export class DeploymentMilestone {
  @Field(() => Int, { description: 'Calendar year of the figure.' })
  year: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the figure; null where the source names the year alone.',
  })
  on: PlainDate | null;

  @Field(() => DatePrecision)
  precision: DatePrecision;

  @Field(() => Int, { description: 'Number of posts (neither persons nor FTE).' })
  posts: number;

  @Field(() => String, { description: 'What is counted, in French.' })
  definition: string;

  @Field(() => String, { description: 'The text that publishes the figure, in French.' })
  source: string;

  @Field(() => String, { description: 'The words of the source.' })
  quote: string;
}
