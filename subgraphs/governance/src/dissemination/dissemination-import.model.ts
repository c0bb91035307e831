import { Field, Int, ObjectType } from 'type-graphql';
import { UserError } from '@iscg/subgraph-kit';

@ObjectType({ description: 'What is wrong at a place of an imported list.' })
export class DisseminationImportFault {
  @Field(() => Int, { nullable: true, description: 'Line, from 1; null for the whole list.' })
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

@ObjectType({ description: 'What an import of recipients did, or would do. All of the list are written, or none.' })
export class DisseminationImport {
  @Field(() => Boolean, { nullable: true, description: 'Whether it was only tried.' })
  dryRun?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the new recipients are there now.' })
  written?: boolean;

  @Field(() => Int, { nullable: true, description: 'Recipients that the list adds.' })
  created?: number;

  @Field(() => Int, { nullable: true, description: 'Recipients that were there already.' })
  unchanged?: number;

  @Field(() => [DisseminationImportFault], { nullable: true, description: 'What is wrong, by line; the first 200.' })
  faults?: DisseminationImportFault[];

  @Field(() => Int, { nullable: true, description: 'How many faults there are; nothing is written then.' })
  faultCount?: number;

  @Field(() => [UserError])
  errors: UserError[];
}
