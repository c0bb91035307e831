import { Field, ID, InputType } from 'type-graphql';
import type { Party } from '@iscg/access';
import { PartyCode } from '@iscg/subgraph-kit';

@InputType({ description: 'A paper put before a meeting.' })
export class MeetingPaperInput {
  @Field(() => String, { description: 'In French; 1 to 200 characters.' })
  title: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The document itself, when the portal has it: one that the viewer may read.',
  })
  documentId?: string | null;

  @Field(() => PartyCode, { description: 'The party that presents it.' })
  presentedBy: Party;
}
