import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import type { Party } from '@iscg/access';
import { KEY_DESCRIPTION, PageArgs, PartyCode } from '@iscg/subgraph-kit';
import { DocumentKind } from './document.model.js';

@ArgsType()
export class DocumentsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words, 1 to 100 characters, that must all be found in the title, accents and case ignored.',
  })
  search?: string | null;

  @Field(() => DocumentKind, { nullable: true, description: 'All kinds when absent.' })
  kind?: DocumentKind | null;

  @Field(() => PartyCode, { nullable: true, description: 'The party whose documents; all when absent.' })
  owner?: Party | null;
}

@InputType({ description: 'A document to add, with the file sent in the same request: POST /files/documents.' })
export class AddDocumentInput {
  @Field(() => String, { description: 'In French; 1 to 160 characters on one line.' })
  title: string;

  @Field(() => DocumentKind)
  kind: DocumentKind;

  @Field(() => PartyCode, { description: 'The party whose document it is: one that the viewer acts for.' })
  owner: Party;

  @Field(() => [PartyCode], {
    description: 'The parties that may read it besides its owner and ANISCG; none when empty. It is not changed later.',
  })
  readers: readonly Party[];

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'A newer file of a document, sent in the same request: POST /files/versions.' })
export class AddDocumentVersionInput {
  @Field(() => ID)
  documentId: string;

  @Field(() => Int, { description: 'Version of the document that was read.' })
  version: number;

  @Field(() => String, { description: KEY_DESCRIPTION })
  idempotencyKey: string;
}

@InputType({ description: 'The withdrawal of a document: its record stays, its files are no longer delivered.' })
export class WithdrawDocumentInput {
  @Field(() => ID)
  documentId: string;

  @Field(() => Int, { description: 'Version of the document that was read.' })
  version: number;

  @Field(() => String, { description: 'Why, in French; 1 to 500 characters.' })
  reason: string;
}
