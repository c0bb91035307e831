import { Args, Ctx, Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RequestContext, connectionType, type Connection } from '@iscg/subgraph-kit';
import { parseIdentifier } from '@iscg/values';
import { AmendmentChange, AmendmentSignatory, AmendmentSignature } from './amendment-parts.model.js';
import { AmendmentsArgs } from './amendment.args.js';
import {
  amendmentById,
  changesOfAmendment,
  signatoriesOfAmendment,
  signaturesOfAmendment,
} from './amendment.loader.js';
import { Amendment } from './amendment.model.js';
import { amendmentPage } from './amendment.store.js';

const AmendmentConnection = connectionType(Amendment, 'Amendment');

@Resolver(() => Amendment)
export class AmendmentResolver {
  @Query(() => AmendmentConnection, { nullable: true, description: 'The amendments, the latest first.' })
  async amendments(
    @Args(() => AmendmentsArgs) args: AmendmentsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Connection<Amendment>> {
    return amendmentPage(await context.read(), args);
  }

  @Query(() => Amendment, { nullable: true, description: 'One amendment; null when there is none.' })
  amendment(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<Amendment | null> {
    return context.load(amendmentById, parseIdentifier(id));
  }

  @FieldResolver(() => [AmendmentChange], {
    nullable: true,
    description: 'The difference against what is in force, funder by funder.',
  })
  async changes(@Root() { id }: Amendment, @Ctx() context: RequestContext): Promise<AmendmentChange[]> {
    return (await context.load(changesOfAmendment, id))?.rows ?? [];
  }

  @FieldResolver(() => [AmendmentSignatory], {
    nullable: true,
    description: 'Who must sign, with the signatures of the present content.',
  })
  async signatories(
    @Root() { id, revision }: Amendment,
    @Ctx() context: RequestContext,
  ): Promise<AmendmentSignatory[]> {
    const signatories = (await context.load(signatoriesOfAmendment, id))?.rows ?? [];
    const signatures = (await context.load(signaturesOfAmendment, id))?.rows ?? [];
    const given = signatures.filter((signature) => signature.revision === revision);
    return signatories.map((signatory) => ({
      ...signatory,
      signature: given.find(({ capacity }) => capacity === signatory.capacity) ?? null,
    }));
  }

  @FieldResolver(() => [AmendmentSignature], {
    nullable: true,
    description: 'Signatures of earlier contents, void since the change, the oldest first.',
  })
  async voidSignatures(
    @Root() { id, revision }: Amendment,
    @Ctx() context: RequestContext,
  ): Promise<AmendmentSignature[]> {
    const signatures = (await context.load(signaturesOfAmendment, id))?.rows ?? [];
    return signatures.filter((signature) => signature.revision < revision);
  }
}
