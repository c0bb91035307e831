import { Directive, Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '@iscg/values';

@ObjectType({ description: 'A region (INSEE, official geographic code).' })
export class Region {
  @Field(() => String, { description: 'INSEE code of the region, for example "84".' })
  code: string;

  @Field(() => String)
  name: string;
}

@ObjectType({
  description: 'One of the 101 départements (96 metropolitan, 5 overseas). Source: INSEE, official geographic code.',
})
@Directive('@key(fields: "code")')
export class Department {
  @Field(() => String, { description: 'Official geographic code: "01" to "95", "2A", "2B", "971" to "974", "976".' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => Region)
  region: Region;

  @Field(() => Boolean, { description: 'One of the five overseas départements.' })
  overseas: boolean;

  @Field(() => Boolean, {
    description: 'Whether the Paris police prefecture is competent for the police: 75, 92, 93 and 94.',
  })
  parisPolicePrefecture: boolean;

  /** The day of the read that led here. */
  asOf?: PlainDate;
}
