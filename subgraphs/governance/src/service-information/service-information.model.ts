import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('service_information')
@ObjectType({ description: 'What this portal is, and whether the data it shows are invented.' })
export class ServiceInformation {
  @PrimaryColumn('boolean')
  id: boolean;

  @Column('text')
  @Field(() => String, { nullable: true, description: 'French name of the service.' })
  name: string;

  @Column('boolean')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether invented demonstration data are loaded; reference and convention data are true either way.',
  })
  demonstration: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'French sentence to show with every page; null when there is nothing to say.',
  })
  notice: string | null;
}
