import type { ReactNode } from 'react';
import { ExportButton } from '../../ui/export/export-button';
import { Field } from '../../ui/field';
import { formatEuros, formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { reversalFormAddress } from './addresses';
import { ENTRY_COLUMNS, RECORDED_AT } from './entry-columns';
import type { Payment, SubsidyLine } from './use-line';

interface LineLedgerProps {
  readonly line: SubsidyLine;
  readonly canReverse: boolean;
}

/** Every entry of a line, oldest first; a reversal and what it reverses name each other. */
export function LineLedger({ line, canReverse }: LineLedgerProps): ReactNode {
  return (
    <Field of={line} name="payments" empty="Aucun versement enregistré.">
      {(payments) => (
        <>
          <DataTable
            caption="Versements et contre-passations"
            hideCaption
            columns={columnsOf(line.id, payments, canReverse)}
            rows={payments}
            rowKey={({ id }) => id}
          />
          {payments.length > 0 && (
            <ExportButton
              name={`registre-${line.funder?.code ?? ''}-${line.fiscalYear ?? ''}`.toLowerCase()}
              title="Versements et contre-passations"
              columns={columnsOf(line.id, payments, false)}
              readPage={async () => ({
                nodes: payments,
                totalCount: payments.length,
                pageInfo: { hasNextPage: false, endCursor: null },
              })}
              total={payments.length}
            />
          )}
        </>
      )}
    </Field>
  );
}

function columnsOf(lineId: string, payments: readonly Payment[], canReverse: boolean): readonly Column<Payment>[] {
  const numbers = new Map(payments.map(({ id }, index) => [id, index + 1]));
  const reversals = new Map(payments.flatMap(({ reverses, id }) => (reverses === null ? [] : [[reverses, id]])));
  const number = (id: string | null | undefined) => (id ? (numbers.get(id) ?? null) : null);
  const entry: Column<Payment> = {
    id: 'numero',
    title: 'N°',
    value: ({ id }) => number(id),
    isRowHeader: true,
  };
  const tie: Column<Payment> = {
    id: 'lien',
    title: 'Lien',
    value: ({ id, reverses }) => {
      if (reverses !== null) return `Annule le n°\u00a0${number(reverses)}`;
      return reversals.has(id) ? `Annulé par le n°\u00a0${number(reversals.get(id))}` : null;
    },
  };
  const action: Column<Payment> = {
    id: 'action',
    title: 'Action',
    value: ({ id, reverses }) => (reverses !== null || reversals.has(id) ? null : 'Contre-passer'),
    show: ({ id, amount, valueDate }) => (
      <Link to={reversalFormAddress(lineId, id)}>
        Contre-passer
        <span className="fr-sr-only">
          {' '}
          le versement de {amount && formatEuros(amount)} du {valueDate && formatShortDay(valueDate)}
        </span>
      </Link>
    ),
  };
  return [entry, tie, ...ENTRY_COLUMNS, RECORDED_AT, ...(canReverse ? [action] : [])];
}
