import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { PARTY_WORDS } from '../../words';
import type { AmendmentRecord } from './use-amendment';

type Change = NonNullable<AmendmentRecord['changes']>[number];

const COLUMNS: readonly Column<Change>[] = [
  {
    id: 'financeur',
    title: 'Financeur',
    value: ({ funder }) => funder && PARTY_WORDS[funder.code],
    reason: (change) => reasonOf(change, 'funder'),
    isRowHeader: true,
  },
  {
    id: 'avant',
    title: 'Sans l’avenant',
    value: ({ before }) => before,
    reason: (change) => reasonOf(change, 'before'),
    kind: 'euros',
  },
  {
    id: 'apres',
    title: 'Par l’avenant',
    value: ({ after }) => after,
    reason: (change) => reasonOf(change, 'after'),
    kind: 'euros',
  },
  {
    id: 'difference',
    title: 'Différence',
    value: ({ difference }) => difference,
    reason: (change) => reasonOf(change, 'difference'),
    kind: 'euros',
  },
  {
    id: 'source',
    title: 'Texte actuel',
    value: ({ source }) => source,
    reason: (change) => reasonOf(change, 'source'),
  },
];

/** What an amendment changes a year, funder by funder, against what is in force. */
export function DifferenceTable({ amendment }: { readonly amendment: AmendmentRecord }): ReactNode {
  return (
    <Field of={amendment} name="changes" empty="Aucun montant.">
      {(changes) => (
        <DataTable
          caption={`Montants annuels à partir de l’exercice ${amendment.fromFiscalYear ?? ''}`}
          columns={COLUMNS}
          rows={changes}
          rowKey={({ funder }) => funder?.code ?? ''}
        />
      )}
    </Field>
  );
}
