import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Party as Code } from '@iscg/access';
import { DateScalar, InstantScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Party } from '../party/index.js';

export const DocumentKind = {
  CONVENTION: 'CONVENTION',
  REPORT: 'REPORT',
  MINUTES: 'MINUTES',
  MEETING_PAPER: 'MEETING_PAPER',
  FINANCIAL: 'FINANCIAL',
  LETTER: 'LETTER',
  OTHER: 'OTHER',
} as const;
export type DocumentKind = keyof typeof DocumentKind;
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'What a document is for.',
  valuesConfig: {
    CONVENTION: { description: 'Text of the convention, of an amendment or of an annex.' },
    REPORT: { description: 'Yearly review, report of activity or of evaluation.' },
    MINUTES: { description: 'Minutes or record of decisions.' },
    MEETING_PAPER: { description: 'Paper presented at a meeting.' },
    FINANCIAL: { description: 'Budget, accounts, financial report.' },
    LETTER: { description: 'Letter, or proof that one was sent.' },
    OTHER: { description: 'Anything else.' },
  },
});

@ObjectType({
  description: 'A file of a document as it was received, verified and kept; nothing of it is edited or deleted.',
})
@Directive('@key(fields: "id")')
export class DocumentVersion {
  documentId: string;
  parties: readonly Code[];

  @Field(() => ID, { description: 'Also under which the gateway delivers the bytes: GET /files/versions/{id}.' })
  id: string;

  @Field(() => Document, { nullable: true })
  document?: Document | null;

  @Field(() => Int, { nullable: true, description: 'From 1, in the order of arrival.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'As its owner called it; a name alone, never a path.' })
  fileName: string;

  @Field(() => String, { nullable: true, description: 'Media type, verified from the bytes.' })
  mediaType: string;

  @Field(() => Int, { nullable: true, description: 'Size in bytes, 104857600 at most.' })
  bytes: number;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the bytes, 64 hexadecimal digits.' })
  sha256: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was kept.' })
  addedAt: Date;

  @Field(() => String, { nullable: true, description: 'Name of the person who sent it.' })
  addedBy: string | null;
}

@ObjectType({ description: 'A document that a party shares with the parties it chose, and with ANISCG.' })
@Directive('@key(fields: "id")')
export class Document {
  partyCode: Code;
  parties: readonly Code[];

  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'In French.' })
  title: string;

  @Field(() => DocumentKind, { nullable: true })
  kind: DocumentKind;

  @Field(() => Party, { nullable: true, description: 'The party whose document it is, and which alone may change it.' })
  owner?: Party | null;

  @Field(() => [Party], { nullable: true, description: 'The parties that may read it; its owner and ANISCG always.' })
  readers?: Party[];

  @Field(() => InstantScalar, { nullable: true, description: 'Instant, UTC, at which it was added.' })
  addedAt: Date;

  @Field(() => [DocumentVersion], { nullable: true, description: 'Its files, the latest first.' })
  versions?: DocumentVersion[];

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it was withdrawn; its files are no longer delivered. Null while it stands.',
  })
  withdrawnOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, in French; null while it stands.' })
  withdrawalReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;
}

@ObjectType({ description: 'The document as it now stands, or why nothing was written.' })
export class DocumentPayload {
  @Field(() => Document, { nullable: true })
  document?: Document | null;

  @Field(() => [UserError])
  errors: UserError[];
}
