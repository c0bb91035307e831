import type { Party } from '@iscg/access';
import { frenchDay, type PlainDate } from '@iscg/values';
import type { EssentialDataRow } from './essential-data.model.js';

/** What is read of a line; the rest is the same for every line of the convention. */
export type ReadRow = Pick<
  EssentialDataRow,
  | 'id'
  | 'funderCode'
  | 'attributorName'
  | 'attributorSiret'
  | 'agreementDate'
  | 'decisionReference'
  | 'beneficiaryName'
  | 'beneficiarySiret'
  | 'amount'
  | 'paymentConditions'
  | 'paymentDates'
> & { readonly fiscalYear: number };

/**
 * What the convention says of every subsidy: money for the association’s activity (articles 1 and 3), to ANISCG alone,
 * no aid scheme for enterprises; it mentions no notification of a State aid.
 */
const OF_EVERY_SUBSIDY = {
  nature: 'aide en numéraire',
  enterpriseAidNumber: null,
  notifiedToCommission: false,
  beneficiaryShare: '1',
} as const;

/** A row as it would be published, with what keeps it from being; `on` is the day of the legal identities. */
export function publishedRow({ fiscalYear, ...read }: ReadRow, on: PlainDate): EssentialDataRow {
  return {
    ...read,
    ...OF_EVERY_SUBSIDY,
    purpose: `Subvention annuelle ${fiscalYear} pour le dispositif des intervenants sociaux en commissariat et en gendarmerie (convention du 25 novembre 2020, articles 1 et 3)`,
    missing: [
      ...(read.attributorSiret === null ? [missingIdentity(read.funderCode, 'de l’attribuant', on)] : []),
      ...(read.beneficiarySiret === null ? [missingIdentity('ANISCG', 'du bénéficiaire', on)] : []),
    ],
  };
}

function missingIdentity(party: Party, role: string, on: PlainDate): string {
  return `Il manque le nom juridique et le SIRET ${role}, ${party.replace('_', '-')}, au ${frenchDay(on)} : l’ANISCG les enregistre au registre des identités juridiques.`;
}
