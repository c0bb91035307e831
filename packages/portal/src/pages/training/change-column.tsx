import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';

/** The last column of a list that ANISCG keeps: a link to the form that changes the row. */
export function changeColumn(
  formAddress: (id: string) => string,
): Column<{ readonly id: string; readonly name: string | null }> {
  return {
    id: 'action',
    title: 'Action',
    isAction: true,
    value: () => 'Modifier',
    show: ({ id, name }) => (
      <Link to={formAddress(id)}>
        Modifier<span className="fr-sr-only"> {name}</span>
      </Link>
    ),
  };
}
