import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { KEY, PARTIES, REFERENCE, typeAccess, type Party } from '@iscg/access';

/** The parties as a GraphQL enum; the same in every subgraph. */
export const PartyCode = Object.fromEntries(PARTIES.map((party) => [party, party]));
registerEnumType(PartyCode, { name: 'PartyCode', description: 'Stable code of a party of the convention.' });

/** A party known by its code; the governance subgraph owns its label and period. */
@ObjectType('Party', { description: 'A party of the convention.' })
@Directive('@key(fields: "code")')
export class PartyStub {
  @Field(() => PartyCode)
  code: Party;
}

export const partyStubAccess = typeAccess<PartyStub>({
  type: 'Party',
  rows: REFERENCE,
  fields: { code: KEY },
  contributed: true,
});

export function partyStub(code: Party): PartyStub {
  return Object.assign(new PartyStub(), { code });
}
