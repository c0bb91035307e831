import { ArgsType, Field, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { FunderKind } from '../cofunding/index.js';

const FROM = { nullable: true, description: 'First day looked at; today in Europe/Paris when absent.' };
const MONTHS = { nullable: true, description: 'How far to look, 12 to 36 months; 24 when absent.' };
const DEPARTMENT = { nullable: true, description: 'Code of one département; all when absent.' };
const KIND = { nullable: true, description: 'All when absent.' };

/** What both the figures and the list are asked for. */
export interface CliffSelection {
  readonly from?: PlainDate | null;
  readonly months?: number | null;
  readonly departmentCode?: string | null;
  readonly funderKind?: FunderKind | null;
}

@ArgsType()
export class FundingCliffArgs implements CliffSelection {
  @Field(() => DateScalar, FROM)
  from?: PlainDate | null;

  @Field(() => Int, MONTHS)
  months?: number | null;

  @Field(() => String, DEPARTMENT)
  departmentCode?: string | null;

  @Field(() => FunderKind, KIND)
  funderKind?: FunderKind | null;
}

@ArgsType()
export class FundingLossesArgs extends PageArgs implements CliffSelection {
  @Field(() => DateScalar, FROM)
  from?: PlainDate | null;

  @Field(() => Int, MONTHS)
  months?: number | null;

  @Field(() => String, DEPARTMENT)
  departmentCode?: string | null;

  @Field(() => FunderKind, KIND)
  funderKind?: FunderKind | null;
}
