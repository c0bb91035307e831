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

  @Field(() => [DisseminationStatus], { nullable: true, description: 'Where they stand today; all when absent.' })
  statuses?: readonly DisseminationStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Official geographic code of a département; all when absent.',
  })
  departmentCode?: string | null;
}

@InputType({
  description: 'One thing recorded of several recipients on one day: a sending, an acknowledgement, a reminder.',
})
export class RecordDisseminationInput {
  @Field(() => [ID], { description: '1 to 500 recipients, each once.' })
  disseminationIds: string[];

  @Field(() => DateScalar, {
    description: 'Not in the future; not before the signature of the convention, nor before the sending.',
  })
  on: PlainDate;

  @Field(() => DisseminationMeans, {
    nullable: true,
    description: 'How it was sent: needed for a sending and a reminder, absent from an acknowledgement.',
  })
  means?: DisseminationMeans | null;

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
