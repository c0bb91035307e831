import { reasonOf, type ConventionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Field } from '../../ui/field';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';

type Convention = NonNullable<ConventionQuery['convention']>;
type Term = NonNullable<Convention['terms']>[number];

const COLUMNS: readonly Column<Term>[] = [
  {
    id: 'rang',
    title: 'Année',
    kind: 'number',
    isRowHeader: true,
    value: ({ number }) => number,
    reason: (row) => reasonOf(row, 'number'),
  },
  {
    id: 'debut',
    title: 'Premier jour',
    kind: 'day',
    value: ({ startsOn }) => startsOn,
    reason: (row) => reasonOf(row, 'startsOn'),
  },
  {
    id: 'fin',
    title: 'Dernier jour',
    kind: 'day',
    value: ({ endsOn }) => endsOn,
    reason: (row) => reasonOf(row, 'endsOn'),
  },
  {
    id: 'origine',
    title: 'Commence par',
    value: ({ number }) => (number === 1 ? 'La signature' : 'Reconduction tacite'),
    reason: (row) => reasonOf(row, 'number'),
  },
  {
    id: 'denonciation',
    title: 'Dernier jour pour dénoncer',
    kind: 'day',
    value: ({ lastNoticeDay }) => lastNoticeDay,
    reason: (row) => reasonOf(row, 'lastNoticeDay'),
  },
];

/** Every year of the convention since its signature. */
export function Terms({ convention }: { readonly convention: Convention }): ReactNode {
  return (
    <Section title="Années de la convention">
      <Field of={convention} name="terms">
        {(terms) => (
          <DataTable
            caption="Années de la convention"
            hideCaption
            columns={COLUMNS}
            rows={terms}
            rowKey={({ number }) => String(number)}
            empty="La convention n’est pas encore signée."
          />
        )}
      </Field>
    </Section>
  );
}
