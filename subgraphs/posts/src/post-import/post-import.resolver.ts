import { PortalError } from '@iscg/access';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { importPosts } from './post-import.js';
import { ImportFileInput } from './post-import.args.js';
import { PostImport } from './post-import.model.js';

const BASE_64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

@Resolver()
export class PostImportResolver {
  @Mutation(() => PostImport, {
    nullable: true,
    description:
      'Adds the posts of a CSV file with the columns of the export, all of them or none (ANISCG). The same file twice changes nothing.',
  })
  importPosts(
    @Arg('file', () => ImportFileInput) { base64 }: ImportFileInput,
    @Arg('dryRun', () => Boolean, { description: 'Only tries: tells what would be written, and every fault.' })
    dryRun: boolean,
    @Ctx() context: RequestContext,
  ): Promise<PostImport> {
    if (!BASE_64.test(base64))
      throw new PortalError('BAD_USER_INPUT', 'Le fichier n’est pas en base64.', { field: 'file' });
    return importPosts(context, Buffer.from(base64, 'base64'), dryRun);
  }
}
