import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, UserError } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';

export const HostUnitKind = {
  COMMISSARIAT: 'COMMISSARIAT',
  BRIGADE: 'BRIGADE',
  COMPANY: 'COMPANY',
  GROUPEMENT: 'GROUPEMENT',
  OTHER: 'OTHER',
} as const;
export type HostUnitKind = keyof typeof HostUnitKind;
registerEnumType(HostUnitKind, {
  name: 'HostUnitKind',
  description: 'What kind of unit hosts a post.',
  valuesConfig: {
    COMMISSARIAT: { description: 'Police station.' },
    BRIGADE: { description: 'Gendarmerie brigade.' },
    COMPANY: { description: 'Gendarmerie company.' },
    GROUPEMENT: { description: 'Gendarmerie departmental group.' },
    OTHER: { description: 'Another unit.' },
  },
});

@ObjectType({
  description: 'A police station or gendarmerie unit where a post is held: functional authority over its holder.',
})
@Directive('@key(fields: "id")')
export class HostUnit {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string;

  @Field(() => HostUnitKind, { nullable: true })
  kind: HostUnitKind;

  @Field(() => Force, { nullable: true, description: 'POLICE or GENDARMERIE.' })
  force: Exclude<Force, 'MIXED'>;

  @Field(() => String, { nullable: true, description: 'INSEE code of the commune.' })
  communeCode: string;

  @Field(() => String, { nullable: true })
  communeName: string;

  departmentCode: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it may host a post; null while none is recorded.',
  })
  endedOn: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, in French; null while it has not.' })
  endReason: string | null;

  @Field(() => Int, { nullable: true, description: 'Version to send back with the next write.' })
  version: number;

  /** The day of the read that led here. */
  asOf?: PlainDate;
}

@ObjectType({ description: 'The host unit as it now stands, or why nothing was recorded.' })
export class HostUnitPayload {
  @Field(() => HostUnit, { nullable: true })
  hostUnit?: HostUnit | null;

  @Field(() => [UserError])
  errors: UserError[];
}
