import type { Transaction } from '@iscg/subgraph-kit';
import { ServiceInformation } from './service-information.model.js';

/** The one row of the table. */
export function serviceInformation({ manager }: Transaction): Promise<ServiceInformation | null> {
  return manager.findOneBy(ServiceInformation, { id: true });
}
