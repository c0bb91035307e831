import { DepartmentsDocument } from '@iscg/client';
import { useGraph } from '../../graph/graph';
import type { Choice } from '../../ui/list/list-url';

/** The départements to choose from; none before they have come. */
export function useDepartments(): readonly Choice[] {
  const { data } = useGraph(DepartmentsDocument, {});
  return (data?.departments ?? []).map(({ code, name }) => ({ value: code, label: `${code} – ${name}` }));
}
