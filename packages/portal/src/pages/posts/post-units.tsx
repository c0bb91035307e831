import { reasonOf, type PostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { FORCE_WORDS, HOST_UNIT_KIND_WORDS } from './words';

type PostRecord = NonNullable<PostQuery['post']>;
type Unit = NonNullable<PostRecord['hostUnits']>[number];

const COLUMNS: readonly Column<Unit>[] = [
  {
    id: 'unite',
    title: 'Unité',
    value: ({ name }) => name,
    show: ({ id, name }) => <Link to={`/postes/unites/${id}`}>{name}</Link>,
    reason: (row) => reasonOf(row, 'name'),
    isRowHeader: true,
  },
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && HOST_UNIT_KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
  },
  {
    id: 'force',
    title: 'Force',
    value: ({ force }) => force && FORCE_WORDS[force],
    reason: (row) => reasonOf(row, 'force'),
  },
  {
    id: 'commune',
    title: 'Commune',
    value: ({ communeName }) => communeName,
    reason: (row) => reasonOf(row, 'communeName'),
  },
];

/** Where the post is held. */
export function PostUnits({ post }: { readonly post: PostRecord }): ReactNode {
  return (
    <Section title="Unités d’accueil">
      <Field of={post} name="hostUnits" empty="Aucune unité d’accueil enregistrée.">
        {(units) => (
          <DataTable
            caption="Unités d’accueil, qui exercent l’autorité fonctionnelle"
            columns={COLUMNS}
            rows={units}
            rowKey={({ id }) => id}
          />
        )}
      </Field>
    </Section>
  );
}
