import { FieldResolver, Resolver, Root } from 'type-graphql';
import { PartyStub, partyStub } from '@iscg/subgraph-kit';
import { AmendmentChange, AmendmentSignatory, AmendmentSignature } from './amendment-parts.model.js';

@Resolver(() => AmendmentChange)
export class AmendmentChangeResolver {
  @FieldResolver(() => PartyStub)
  funder(@Root() { funderCode }: AmendmentChange): PartyStub {
    return partyStub(funderCode);
  }
}

@Resolver(() => AmendmentSignatory)
export class AmendmentSignatoryResolver {
  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: AmendmentSignatory): PartyStub {
    return partyStub(partyCode);
  }
}

@Resolver(() => AmendmentSignature)
export class AmendmentSignatureResolver {
  @FieldResolver(() => PartyStub)
  party(@Root() { partyCode }: AmendmentSignature): PartyStub {
    return partyStub(partyCode);
  }
}
