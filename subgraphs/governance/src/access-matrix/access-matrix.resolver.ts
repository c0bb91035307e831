import { Query, Resolver } from 'type-graphql';
import { accessMatrixBySubgraph } from '@iscg/access';
import { TypeAccess } from './access-matrix.model.js';
import { accessTables } from './access-tables.js';

@Resolver(() => TypeAccess)
export class AccessMatrixResolver {
  @Query(() => [TypeAccess], {
    nullable: true,
    description:
      'Who sees what: party by party, every field of every type, generated from the rules that the running graph enforces.',
  })
  accessMatrix(): TypeAccess[] {
    return accessTables(accessMatrixBySubgraph());
  }
}
