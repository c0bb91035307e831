import { REFERENCE, ROW, typeAccess, type TableSecurity } from '@iscg/access';
import type { ServiceInformation } from './service-information.model.js';

export const serviceInformationAccess = typeAccess<ServiceInformation>({
  type: 'ServiceInformation',
  rows: REFERENCE,
  fields: { name: ROW, demonstration: ROW, notice: ROW },
});

export const serviceInformationTables: readonly TableSecurity[] = [{ table: 'service_information', read: REFERENCE }];
