import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { EuroScalar } from '@iscg/subgraph-kit';
import type { Euro } from '@iscg/values';

export const FunderKind = {
  FIPD: 'FIPD',
  DEPARTMENT: 'DEPARTMENT',
  MUNICIPALITY: 'MUNICIPALITY',
  INTERCOMMUNALITY: 'INTERCOMMUNALITY',
  FAMILY_ALLOWANCE_FUND: 'FAMILY_ALLOWANCE_FUND',
  OTHER: 'OTHER',
} as const;
export type FunderKind = keyof typeof FunderKind;
registerEnumType(FunderKind, { name: 'FunderKind', description: 'Who finances a part of a post.' });

@ObjectType({ description: 'The part of one funder in the cost of a post for one year.' })
export class CofundingShare {
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => FunderKind, { nullable: true })
  funderKind: FunderKind;

  @Field(() => String, {
    nullable: true,
    description: 'Fraction of the cost, "0.0000" to "1.0000"; the shares of a post add up to 1.',
  })
  share: string;

  @Field(() => Boolean, { nullable: true, description: 'Confirmed by the funder, or only expected.' })
  confirmed: boolean;

  @Field(() => EuroScalar, { nullable: true, description: 'The amounts of a post add up to its cost to the cent.' })
  amount: Euro | null;
}

@ObjectType({ description: 'Who finances a post for one fiscal year, and by how much.' })
export class PostCofunding {
  postId: string;
  competentParties: readonly string[];
  departmentCode: string;

  @Field(() => Int, { nullable: true, description: 'Calendar year.' })
  fiscalYear: number;

  @Field(() => EuroScalar, { nullable: true, description: 'Whole cost of the post for the year.' })
  cost: Euro | null;

  @Field(() => [CofundingShare], { nullable: true })
  shares: CofundingShare[];
}
