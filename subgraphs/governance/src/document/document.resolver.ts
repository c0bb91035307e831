import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, withUserErrors, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { Party, partiesOf, partyByCode } from '../party/index.js';
import { AddDocumentInput, AddDocumentVersionInput, DocumentsArgs, WithdrawDocumentInput } from './document.args.js';
import { documentById, versionById, versionsOfDocument } from './document.loader.js';
import { Document, DocumentPayload, DocumentVersion } from './document.model.js';
import { documentPage } from './document.store.js';
import { addDocument, addDocumentVersion, withdrawDocument } from './filing.js';

const DocumentConnection = connectionType(Document, 'Document');

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => DocumentConnection, {
    nullable: true,
    description: 'The documents that the viewer may read, the latest added first; withdrawn ones included.',
  })
  async documents(
    @Args(() => DocumentsArgs) args: DocumentsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Document>> {
    return documentPage(await context.read(), args);
  }

  @Query(() => Document, {
    nullable: true,
    description: 'One document; null when there is none that the viewer may read.',
  })
  document(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Document | null> {
    return context.load(documentById, parseIdentifier(id));
  }

  @FieldResolver(() => Party)
  owner(@Root() { partyCode }: Document, @Ctx() context: RequestContext): Promise<Party | null> {
    return context.load(partyByCode(context.clock), partyCode);
  }

  @FieldResolver(() => [Party])
  readers(@Root() { parties }: Document, @Ctx() context: RequestContext): Promise<Party[]> {
    return partiesOf(context, parties);
  }

  @FieldResolver(() => [DocumentVersion])
  async versions(@Root() { id }: Document, @Ctx() context: RequestContext): Promise<DocumentVersion[]> {
    return (await context.load(versionsOfDocument, id))?.rows ?? [];
  }
}

@Resolver(() => DocumentVersion)
export class DocumentVersionResolver {
  @Query(() => DocumentVersion, {
    nullable: true,
    description: 'One file of a document; null when there is none that the viewer may read.',
  })
  documentVersion(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<DocumentVersion | null> {
    return context.load(versionById, parseIdentifier(id));
  }

  @FieldResolver(() => Document)
  document(@Root() { documentId }: DocumentVersion, @Ctx() context: RequestContext): Promise<Document | null> {
    return context.load(documentById, documentId);
  }
}

@Resolver(() => Document)
export class DocumentActsResolver {
  @Mutation(() => DocumentPayload, {
    nullable: true,
    description: 'Adds a document with the file sent in the same request (its owner, to POST /files/documents).',
  })
  addDocument(
    @Arg('input', () => AddDocumentInput) input: AddDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => addDocument(context, input));
  }

  @Mutation(() => DocumentPayload, {
    nullable: true,
    description: 'Adds a newer file to a document, sent in the same request (its owner, to POST /files/versions).',
  })
  addDocumentVersion(
    @Arg('input', () => AddDocumentVersionInput) input: AddDocumentVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => addDocumentVersion(context, input));
  }

  @Mutation(() => DocumentPayload, { nullable: true, description: 'Withdraws a document, with a reason (its owner).' })
  withdrawDocument(
    @Arg('input', () => WithdrawDocumentInput) input: WithdrawDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return answered(context, () => withdrawDocument(context, input));
  }
}

/** What a mutation returns, read after its transaction was committed. */
function answered(context: RequestContext, act: () => Promise<string>): Promise<object> {
  return withUserErrors(async () => ({ document: await context.load(documentById, await act()) }));
}
