import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
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

  /** The day of the read that led here. */
  asOf?: PlainDate;
}
