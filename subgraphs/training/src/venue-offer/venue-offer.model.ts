import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, InstantScalar, PartyStub, UserError } from '@iscg/subgraph-kit';
import type { Party } from '@iscg/access';
import type { PlainDate } from '@iscg/values';
import { Venue } from '../venue/index.js';

export const VenueOfferState = { ASKED: 'ASKED', ACCEPTED: 'ACCEPTED', REFUSED: 'REFUSED' } as const;
export type VenueOfferState = keyof typeof VenueOfferState;
registerEnumType(VenueOfferState, {
  name: 'VenueOfferState',
  description: 'Where a room asked or offered stands, from its dated answer.',
  valuesConfig: {
    ASKED: { description: 'ANISCG asked; no answer yet.' },
    ACCEPTED: { description: 'The party makes a room available.' },
    REFUSED: { description: 'The situation does not permit it; the reason is given.' },
  },
});

@ObjectType({
  description:
    'A room that ANISCG asks of a State party, or that the party offers, « lorsque la situation le permet » (convention, article 3).',
})
@Directive('@key(fields: "id")')
export class VenueOffer {
  partyCode: Party;
  venueId: string | null;

  @Field(() => ID)
  id: string;

  @Field(() => PartyStub, { nullable: true, description: 'The State party asked, or that offers.' })
  party?: PartyStub;

  @Field(() => Boolean, { nullable: true, description: 'Whether the party offered it without being asked.' })
  spontaneous: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from: PlainDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to: PlainDate;

  @Field(() => String, { nullable: true, description: 'INSEE code of the département.' })
  departmentCode: string;

  @Field(() => String, { nullable: true, description: 'Where it is wanted; null for a room that was offered.' })
  place: string | null;

  @Field(() => Int, { nullable: true, description: 'Persons it shall hold; null for a room that was offered.' })
  persons: number | null;

  @Field(() => String, { nullable: true, description: 'Equipment wanted or offered.' })
  equipment: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the asking or of the offer, in Europe/Paris.' })
  askedOn: PlainDate;

  @Field(() => VenueOfferState, { nullable: true })
  state: VenueOfferState;

  @Field(() => InstantScalar, { nullable: true, description: 'Instant of the answer, UTC; null before.' })
  answeredAt: Date | null;

  @Field(() => Venue, { nullable: true, description: 'The room made available; null otherwise.' })
  venue?: Venue | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused; null otherwise.' })
  reason: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the last reminder; null when there was none.' })
  remindedOn: PlainDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which a reminder is due while there is no answer; null once there is one.',
  })
  reminderDueOn: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a reminder is due today, in Europe/Paris.' })
  reminderDue: boolean;
}

@ObjectType({
  description:
    'How many rooms asked or offered stand where: of the viewer’s own party for a directorate, of all for the others.',
})
export class VenueOfferCounts {
  parties: readonly Party[];

  @Field(() => Int, { nullable: true })
  asked: number;

  @Field(() => Int, { nullable: true })
  accepted: number;

  @Field(() => Int, { nullable: true })
  refused: number;
}

@ObjectType({ description: 'The room asked or offered as it stands, or why nothing was changed.' })
export class VenueOfferPayload {
  @Field(() => VenueOffer, { nullable: true })
  offer?: VenueOffer;

  @Field(() => [UserError])
  errors: UserError[];
}
