import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What is wrong at a place of an imported file.' })
export class PostImportFault {
  @Field(() => Int, { nullable: true, description: 'Line of the file, from 1; null for the whole file.' })
  line: number | null;

  @Field(() => Int, { nullable: true, description: 'Column, from 1; null for the whole line.' })
  column: number | null;

  @Field(() => String, { nullable: true, description: 'Title of the column.' })
  head: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the cell, shortened.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'What is wrong and what to do, in French.' })
  message: string;
}

@ObjectType({ description: 'What an import of posts did, or would do. All posts of the file are written, or none.' })
export class PostImport {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was only tried.' })
  dryRun: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the new posts are there now.' })
  written: boolean;

  @Field(() => Int, { nullable: true, description: 'Posts that the file adds.' })
  created: number;

  @Field(() => Int, { nullable: true, description: 'Posts that were there already, as the file says.' })
  unchanged: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Columns that an import passes over: they follow from others.',
  })
  passedOver: string[];

  @Field(() => [PostImportFault], { nullable: true, description: 'What is wrong, by line; the first 500.' })
  faults: PostImportFault[];

  @Field(() => Int, { nullable: true, description: 'How many faults there are; none of the posts is written then.' })
  faultCount: number;
}
