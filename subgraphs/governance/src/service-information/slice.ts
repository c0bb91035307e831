import { REFERENCE } from '@iscg/access';
import type { Slice } from '@iscg/subgraph-kit';
import { ServiceInformation2020112500000 } from './migrations/2020112500000-service-information.js';
import { serviceInformationAccess, serviceInformationTables } from './service-information.access.js';
import { markAsDemonstration } from './service-information.demonstration.js';
import { ServiceInformation } from './service-information.model.js';
import { ServiceInformationResolver } from './service-information.resolver.js';

/** What this portal is, and whether its data are invented. */
export const serviceInformationSlice: Slice = {
  name: 'service-information',
  entities: [ServiceInformation],
  resolvers: [ServiceInformationResolver],
  access: [serviceInformationAccess],
  queries: { serviceInformation: REFERENCE },
  tables: serviceInformationTables,
  migrations: [ServiceInformation2020112500000],
  demonstration: markAsDemonstration,
};
