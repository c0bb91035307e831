import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { DateScalar, KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { DisseminationLevel, DisseminationMeans, DisseminationStatus } from './dissemination.enums.js';

@ArgsType()
export class DisseminationsArgs extends PageArgs {
  @Field(() => PartyCode, { nullable: true, description: 'Levels of this party; all when absent.' })
  party?: Party | null;

  @Field(() => DisseminationLevel, { nullable: true, description: 'All when absent.' })
  level?: DisseminationLevel | null;

  @Field(() => DisseminationStatus, { nullable: true, description: 'Where they stand today; all when absent.' })
  status?: DisseminationStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Official geographic code of a département; all when absent.',
  })
  departmentCode?: string | null;
}

@InputType({ description: 'The convention, or a reminder of it, sent to several recipients on one day.' })
export class RecordDisseminationInput {
  @Field(() => [ID], { description: '1 to 500 recipients, each once.' })
  disseminationIds: string[];

  @Field(() => DateScalar, { description: 'Not in the future, not before the signature of the convention.' })
  on: PlainDate;

  @Field(() => DisseminationMeans)
  means: DisseminationMeans;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'The acknowledgement of several recipients on one day.' })
export class AcknowledgeDisseminationInput {
  @Field(() => [ID], { description: '1 to 500 recipients, each once.' })
  disseminationIds: string[];

  @Field(() => DateScalar, { description: 'Not in the future, not before it was sent.' })
  on: PlainDate;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A list of recipients to import.' })
export class ImportDisseminationsInput {
  @Field(() => String, {
    description:
      'Text of a CSV with the columns Destinataire, Niveau and Département, parted by semicolons, commas or tabs; 200 000 characters at most.',
  })
  csv: string;

  @Field(() => Boolean, { description: 'Only tries: tells what would be written, and every fault.' })
  dryRun: boolean;
}
