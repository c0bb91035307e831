import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
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

  /** The day of the read that led here. */
  asOf?: PlainDate;
}
