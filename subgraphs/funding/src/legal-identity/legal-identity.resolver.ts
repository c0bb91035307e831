import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { PartyStub, RequestContext, partyStub, withUserErrors } from '@iscg/subgraph-kit';
import { entriesOfParty } from './legal-identity.loader.js';
import {
  LegalIdentity,
  LegalIdentityEntry,
  LegalIdentityPayload,
  RecordLegalIdentityInput,
} from './legal-identity.model.js';
import { legalIdentities } from './legal-identity.store.js';
import { recordLegalIdentity } from './recording.js';

@Resolver(() => LegalIdentity)
export class LegalIdentityResolver {
  @Query(() => [LegalIdentity], {
    nullable: true,
    description:
      'The legal identity of each funder and of ANISCG today; without name and SIRET where none is recorded.',
  })
  async legalIdentities(@Ctx() context: RequestContext): Promise<LegalIdentity[]> {
    return legalIdentities(await context.read(), context.clock);
  }

  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: LegalIdentity): PartyStub {
    return partyStub(partyCode);
  }

  @FieldResolver(() => [LegalIdentityEntry], {
    nullable: true,
    description: 'All that was recorded: the latest day first, of one day the last recorded.',
  })
  async entries(
    @Root() { partyCode }: LegalIdentity,
    @Ctx() context: RequestContext,
  ): Promise<readonly LegalIdentityEntry[]> {
    return (await context.load(entriesOfParty, partyCode))?.rows ?? [];
  }

  @Mutation(() => LegalIdentityPayload, {
    nullable: true,
    description: 'Records the legal name and SIRET of a funder or of ANISCG from a day on (ANISCG).',
  })
  recordLegalIdentity(
    @Arg('input', () => RecordLegalIdentityInput) input: RecordLegalIdentityInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return withUserErrors(async () => {
      await recordLegalIdentity(context, input);
      const identities = await legalIdentities(await context.read(), context.clock);
      return { legalIdentity: identities.find(({ partyCode }) => partyCode === input.party) };
    });
  }
}
