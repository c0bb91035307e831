import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';

export const EmployerKind = {
  ASSOCIATION: 'ASSOCIATION',
  DEPARTMENT_COUNCIL: 'DEPARTMENT_COUNCIL',
  CCAS: 'CCAS',
  MUNICIPALITY: 'MUNICIPALITY',
  INTERCOMMUNALITY: 'INTERCOMMUNALITY',
} as const;
export type EmployerKind = keyof typeof EmployerKind;
registerEnumType(EmployerKind, {
  name: 'EmployerKind',
  description: 'What kind of body employs a social worker.',
  valuesConfig: {
    ASSOCIATION: { description: 'Association.' },
    DEPARTMENT_COUNCIL: { description: 'Conseil départemental.' },
    CCAS: { description: 'CCAS or CIAS.' },
    MUNICIPALITY: { description: 'Commune.' },
    INTERCOMMUNALITY: { description: 'EPCI.' },
  },
});

@ObjectType({
  description: 'Who employs the holders of posts: hierarchical authority (the host unit holds functional authority).',
})
@Directive('@key(fields: "id")')
export class Employer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string;

  @Field(() => EmployerKind, { nullable: true })
  kind: EmployerKind;

  departmentCode: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it may employ the holder of a post; null while none is recorded.',
  })
  endedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, in French; null while it has not.' })
  endReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;

  /** The day of the read that led here. */
  asOf?: PlainDate;
}

@ObjectType({ description: 'The employer as it now stands, or why nothing was recorded.' })
export class EmployerPayload {
  @Field(() => Employer, { nullable: true })
  employer?: Employer | null;

  @Field(() => [UserError])
  errors: UserError[];
}
