import { Ctx, Query, Resolver } from 'type-graphql';
import { RequestContext } from '@iscg/subgraph-kit';
import { ServiceInformation } from './service-information.model.js';
import { serviceInformation } from './service-information.store.js';

@Resolver(() => ServiceInformation)
export class ServiceInformationResolver {
  @Query(() => ServiceInformation, {
    nullable: true,
    description: 'What this portal is, and whether its data are invented.',
  })
  async serviceInformation(@Ctx() context: RequestContext): Promise<ServiceInformation | null> {
    return serviceInformation(await context.read());
  }
}
