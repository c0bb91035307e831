import { useId, type ReactNode } from 'react';
import type { Column } from './column';
import type { List } from './use-list';

/** Which columns the table and its export have. */
export function ColumnChoice<Row>(props: { readonly list: List; readonly columns: readonly Column<Row>[] }): ReactNode {
  const { list, columns } = props;
  const id = useId();
  const shown = list.state.columns ?? [];
  const toggle = (column: string) => {
    const next = shown.includes(column) ? shown.filter((each) => each !== column) : [...shown, column];
    const ordered = columns.map((each) => each.id).filter((each) => next.includes(each));
    if (ordered.length > 0) list.change({ columns: ordered, after: list.state.after });
  };
  return (
    <details className="columns">
      <summary className="fr-btn fr-btn--tertiary fr-btn--sm">Colonnes</summary>
      <fieldset className="columns__choice">
        <legend className="fr-sr-only">Colonnes affichées</legend>
        {columns.map((column) => (
          <div key={column.id} className="fr-checkbox-group fr-checkbox-group--sm">
            <input
              type="checkbox"
              id={`${id}-${column.id}`}
              checked={shown.includes(column.id)}
              onChange={() => toggle(column.id)}
            />
            <label className="fr-label" htmlFor={`${id}-${column.id}`}>
              {column.title}
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
