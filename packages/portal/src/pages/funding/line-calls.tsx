import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { Field } from '../../ui/field';
import { formatEuros, formatShortDay } from '../../ui/format';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { callWithdrawalAddress } from './addresses';
import type { FundsCall, SubsidyLine } from './use-line';

interface LineCallsProps {
  readonly line: SubsidyLine;
  readonly canWithdraw: boolean;
}

const COLUMNS: readonly Column<FundsCall>[] = [
  {
    id: 'reference',
    title: 'Référence',
    value: ({ reference }) => reference,
    reason: (call) => reasonOf(call, 'reference'),
    isRowHeader: true,
  },
  {
    id: 'etat',
    title: 'État',
    value: ({ withdrawnOn }) => (withdrawnOn === null ? 'En cours' : 'Retiré'),
    show: ({ withdrawnOn }) =>
      withdrawnOn === null ? <Badge tone="info">En cours</Badge> : <Badge tone="warning">Retiré</Badge>,
    reason: (call) => reasonOf(call, 'withdrawnOn'),
  },
  {
    id: 'montant',
    title: 'Montant',
    value: ({ amount }) => amount,
    reason: (call) => reasonOf(call, 'amount'),
    kind: 'euros',
  },
  {
    id: 'appele',
    title: 'Appelé le',
    value: ({ calledOn }) => calledOn,
    reason: (call) => reasonOf(call, 'calledOn'),
    kind: 'day',
  },
  {
    id: 'echeance',
    title: 'Échéance',
    value: ({ dueOn }) => dueOn,
    reason: (call) => reasonOf(call, 'dueOn'),
    kind: 'day',
  },
  {
    id: 'retire',
    title: 'Retiré le',
    value: ({ withdrawnOn }) => withdrawnOn,
    reason: (call) => reasonOf(call, 'withdrawnOn'),
    kind: 'day',
  },
  {
    id: 'motif',
    title: 'Motif du retrait',
    value: ({ withdrawalReason }) => withdrawalReason,
    reason: (call) => reasonOf(call, 'withdrawalReason'),
  },
  {
    id: 'auteur',
    title: 'Enregistré par',
    value: ({ recordedBy }) => recordedBy,
    reason: (call) => reasonOf(call, 'recordedBy'),
  },
];

/** Every call for funds on a line, the oldest first, withdrawn ones included. */
export function LineCalls({ line, canWithdraw }: LineCallsProps): ReactNode {
  return (
    <Field of={line} name="calls" empty="Aucun appel de fonds.">
      {(calls) => (
        <DataTable
          caption="Appels de fonds et retraits"
          hideCaption
          columns={canWithdraw ? [...COLUMNS, withdrawal(line.id)] : COLUMNS}
          rows={calls}
          rowKey={({ id }) => id}
        />
      )}
    </Field>
  );
}

function withdrawal(lineId: string): Column<FundsCall> {
  return {
    id: 'action',
    title: 'Action',
    value: ({ withdrawnOn }) => (withdrawnOn === null ? 'Retirer' : null),
    show: ({ id, amount, calledOn }) => (
      <Link to={callWithdrawalAddress(lineId, id)}>
        Retirer
        <span className="fr-sr-only">
          {' '}
          l’appel de {amount && formatEuros(amount)} du {calledOn && formatShortDay(calledOn)}
        </span>
      </Link>
    ),
  };
}
