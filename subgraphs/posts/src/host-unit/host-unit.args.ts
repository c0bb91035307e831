import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PageArgs } from '@iscg/subgraph-kit';
import type { PlainDate } from '@iscg/values';
import { Force } from '../competence/index.js';
import { HostUnitKind } from './host-unit.model.js';

@ArgsType()
export class HostUnitsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words, 1 to 100 characters, that must all be found in the name or that of the commune, accents and case ignored.',
  })
  search?: string | null;

  @Field(() => HostUnitKind, { nullable: true })
  kind?: HostUnitKind | null;

  @Field(() => Force, { nullable: true, description: 'The units that a post of this force may have; MIXED is all.' })
  force?: Force | null;

  @Field(() => [String], { nullable: true, description: 'Official geographic codes of départements, at most 101.' })
  departmentCodes?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an end is recorded; all when absent.' })
  ended?: boolean | null;
}

/** What is written of a host unit; its département follows from its commune. */
@InputType()
export abstract class HostUnitContentInput {
  @Field(() => String, { description: 'Name, in French; 1 to 160 characters on one line.' })
  name: string;

  @Field(() => HostUnitKind, {
    description: 'COMMISSARIAT is police; BRIGADE, COMPANY and GROUPEMENT are gendarmerie.',
  })
  kind: HostUnitKind;

  @Field(() => Force, { description: 'POLICE or GENDARMERIE, in agreement with the kind.' })
  force: Force;

  @Field(() => String, { description: 'INSEE code of the commune, which begins with that of its département.' })
  communeCode: string;

  @Field(() => String, { description: 'Name of the commune; 1 to 120 characters.' })
  communeName: string;
}

@InputType({ description: 'A host unit to add; two of the same name, kind and commune are not added.' })
export class CreateHostUnitInput extends HostUnitContentInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 80 letters, digits, "." ":" "_" "-"; the same key and content give the same answer.',
  })
  idempotencyKey: string;
}

@InputType({
  description:
    'A host unit as it should have been recorded; force and département stay as they are while posts are held there.',
})
export class CorrectHostUnitInput extends HostUnitContentInput {
  @Field(() => ID)
  hostUnitId: string;

  @Field(() => Int, { description: 'Version of the host unit that was read.' })
  version: number;
}

@InputType({ description: 'The end of a host unit, in which no post stands any more.' })
export class EndHostUnitInput {
  @Field(() => ID)
  hostUnitId: string;

  @Field(() => Int, { description: 'Version of the host unit that was read.' })
  version: number;

  @Field(() => DateScalar, { description: 'Last day; not in the future, and not before the last day of its posts.' })
  endedOn: PlainDate;

  @Field(() => String, { description: 'Why, in French; 1 to 300 characters on one line.' })
  reason: string;
}
