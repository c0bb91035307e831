import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A file to import.' })
export class ImportFileInput {
  @Field(() => String, { description: 'Its bytes in base64; the file has 5 MiB at most.' })
  base64: string;
}
