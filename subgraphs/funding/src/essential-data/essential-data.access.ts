import { KEY, ROW, typeAccess, type TableSecurity, type TypeAccess } from '@iscg/access';
import { everyParty } from '../commitment/index.js';
import { ownSubsidy } from '../subsidy/index.js';
import type { EssentialData, EssentialDataRow } from './essential-data.model.js';

export const essentialDataAccesses: readonly TypeAccess[] = [
  typeAccess<EssentialData>({
    type: 'EssentialData',
    rows: everyParty,
    fields: { fiscalYear: ROW, threshold: ROW, thresholdSource: ROW, rows: ROW, identitiesOn: ROW, asOf: ROW },
  }),
  typeAccess<EssentialDataRow>({
    type: 'EssentialDataRow',
    rows: ownSubsidy,
    fields: {
      id: KEY,
      subsidyLine: ROW,
      funder: ROW,
      attributorName: ROW,
      attributorSiret: ROW,
      agreementDate: ROW,
      decisionReference: ROW,
      beneficiaryName: ROW,
      beneficiarySiret: ROW,
      purpose: ROW,
      amount: ROW,
      nature: ROW,
      paymentConditions: ROW,
      paymentDates: ROW,
      enterpriseAidNumber: ROW,
      notifiedToCommission: ROW,
      beneficiaryShare: ROW,
      missing: ROW,
    },
  }),
];

/** Reference data: a change of the law is a migration. */
export const essentialDataTables: readonly TableSecurity[] = [{ table: 'publication_threshold', read: everyParty }];
