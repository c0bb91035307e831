import type { ReactNode } from 'react';
import { formatQuantity } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import type { PostImport } from './use-post-import';

type Fault = NonNullable<PostImport['faults']>[number];

const COLUMNS: readonly Column<Fault>[] = [
  { id: 'line', title: 'Ligne', value: ({ line }) => line, kind: 'number', isRowHeader: true },
  { id: 'cell', title: 'Cellule', value: cellOf },
  { id: 'head', title: 'Colonne', value: ({ head }) => head },
  { id: 'value', title: 'Contenu', value: ({ value }) => value },
  { id: 'message', title: 'À faire', value: ({ message }) => message },
];

/** Each fault at its cell, named as a spreadsheet names it. */
export function PostImportFaults({
  faults,
  total,
}: {
  readonly faults: readonly Fault[];
  readonly total: number;
}): ReactNode {
  return (
    <>
      <DataTable
        caption="Erreurs du fichier, par ligne"
        columns={COLUMNS}
        rows={faults}
        rowKey={(fault) => JSON.stringify(fault)}
        empty="Aucune erreur."
      />
      {total > faults.length && (
        <p>
          Et {formatQuantity(total - faults.length, 'autre erreur', 'autres erreurs')}, à voir une fois celles-ci
          corrigées.
        </p>
      )}
    </>
  );
}

/** « E12 »: the column’s letter and the line’s number. */
function cellOf({ line, column }: Fault): string | null {
  if (line === null || column === null) return null;
  return `${String.fromCharCode(64 + column)}${line}`;
}
