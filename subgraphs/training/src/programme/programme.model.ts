import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export const ProgrammeKind = {
  TRAINING: 'TRAINING',
  AWARENESS: 'AWARENESS',
  ONBOARDING: 'ONBOARDING',
  EXCHANGE: 'EXCHANGE',
} as const;
export type ProgrammeKind = keyof typeof ProgrammeKind;
registerEnumType(ProgrammeKind, {
  name: 'ProgrammeKind',
  description: 'What a programme is for (convention, preamble and article 2).',
  valuesConfig: {
    TRAINING: { description: 'Training: « des formations ».' },
    AWARENESS: { description: 'Awareness: « des actions de sensibilisation ».' },
    ONBOARDING: { description: 'For newly recruited social workers, systematically.' },
    EXCHANGE: { description: 'Exchange of practice between social workers.' },
  },
});

export const Audience = {
  UNIT_HEADS: 'UNIT_HEADS',
  POLICE_OFFICERS: 'POLICE_OFFICERS',
  GENDARMES: 'GENDARMES',
  POLICE_STUDENTS: 'POLICE_STUDENTS',
  GENDARMERIE_STUDENTS: 'GENDARMERIE_STUDENTS',
  NEW_ISCG: 'NEW_ISCG',
  ISCG: 'ISCG',
} as const;
export type Audience = keyof typeof Audience;
registerEnumType(Audience, {
  name: 'Audience',
  description: 'Whom a programme is made for.',
  valuesConfig: {
    UNIT_HEADS: { description: 'Heads of service and unit commanders.' },
    POLICE_OFFICERS: { description: 'Police officers.' },
    GENDARMES: { description: 'Gendarmes.' },
    POLICE_STUDENTS: { description: 'Students of the police schools.' },
    GENDARMERIE_STUDENTS: { description: 'Students of the gendarmerie schools.' },
    NEW_ISCG: { description: 'Newly recruited social workers.' },
    ISCG: { description: 'Social workers in post.' },
  },
});

@ObjectType({ description: 'What ANISCG offers to teach (convention, article 2).' })
@Directive('@key(fields: "id")')
export class Programme {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'French title.' })
  title: string;

  @Field(() => ProgrammeKind, { nullable: true })
  kind: ProgrammeKind;

  @Field(() => Audience, { nullable: true })
  audience: Audience;

  @Field(() => Int, { nullable: true, description: 'Length in hours of teaching.' })
  hours: number;
}
