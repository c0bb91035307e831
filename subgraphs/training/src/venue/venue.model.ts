import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';

@ObjectType({
  description: 'A place where sessions are held; the State makes rooms available when it can (convention, article 3).',
})
@Directive('@key(fields: "id")')
export class Venue {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string;

  @Field(() => String, { nullable: true, description: 'Postal address, in French.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => Int, { nullable: true, description: 'Persons it can hold.' })
  capacity: number;

  offeredByCode: Party | null;

  @Field(() => PartyStub, {
    nullable: true,
    description: 'The State party that makes it available; null for a place of ANISCG’s own.',
  })
  offeredBy?: PartyStub | null;

  @Field(() => Int, { nullable: true, description: 'Grows with every change; to be sent back with the next one.' })
  version: number;
}

@ObjectType({ description: 'The venue as it stands, or why nothing was changed.' })
export class VenuePayload {
  @Field(() => Venue, { nullable: true })
  venue?: Venue;

  @Field(() => [UserError])
  errors: UserError[];
}
