import { reasonOf, type EssentialDataQuery } from '@iscg/client';
import { Link } from '../../ui/link';
import type { Column, ColumnKind } from '../../ui/list/column';
import { PARTY_WORDS } from '../../words';
import { lineAddress } from '../funding/addresses';
import { formatSiret } from './siret';

export type EssentialData = NonNullable<EssentialDataQuery['essentialData']>;
export type Row = NonNullable<EssentialData['rows']>[number];

const TO_RECORD = 'À enregistrer';

/** A column of the file: its official name, and the field that fills it. */
function column(
  title: string,
  name: Exclude<keyof Row & string, 'id' | 'funder' | 'missing'>,
  kind: ColumnKind = 'text',
  inWords: (value: string) => string = String,
): Column<Row> {
  return {
    id: name,
    title,
    value: (row) => {
      const value = row[name];
      return value === null ? null : inWords(String(value));
    },
    reason: (row) => reasonOf(row, name),
    kind,
  };
}

/** The columns of the file in the official order, under their official names. */
export const ROW_COLUMNS: readonly Column<Row>[] = [
  {
    ...column('nomAttribuant', 'attributorName'),
    value: ({ attributorName }) => attributorName ?? TO_RECORD,
    show: ({ id, funder, attributorName }) => (
      <Link to={lineAddress(id)}>{attributorName ?? (funder ? PARTY_WORDS[funder.code] : TO_RECORD)}</Link>
    ),
    isRowHeader: true,
  },
  {
    ...column('idAttribuant', 'attributorSiret'),
    value: ({ attributorSiret }) => (attributorSiret === null ? TO_RECORD : formatSiret(attributorSiret)),
  },
  column('dateConvention', 'agreementDate', 'day'),
  column('referenceDecision', 'decisionReference'),
  {
    ...column('nomBeneficiaire', 'beneficiaryName'),
    value: ({ beneficiaryName }) => beneficiaryName ?? TO_RECORD,
  },
  {
    ...column('idBeneficiaire', 'beneficiarySiret'),
    value: ({ beneficiarySiret }) => (beneficiarySiret === null ? TO_RECORD : formatSiret(beneficiarySiret)),
  },
  column('objet', 'purpose'),
  column('montant', 'amount', 'euros'),
  column('nature', 'nature'),
  column('conditionsVersement', 'paymentConditions'),
  column('datesPeriodeVersement', 'paymentDates'),
  column('idRAE', 'enterpriseAidNumber'),
  column('notificationUE', 'notifiedToCommission', 'text', (value) => (value === 'true' ? 'oui' : 'non')),
  column('pourcentageSubvention', 'beneficiaryShare'),
];
