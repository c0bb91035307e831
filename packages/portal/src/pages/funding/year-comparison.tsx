import { reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { ComparedBars } from '../../ui/compared-bars';
import { centsOf, ratioOfEuros } from '../../ui/euros';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { AMOUNTS, type SubsidyYear } from './year-figures';

const DRAWN = AMOUNTS.filter(({ name }) => name !== 'outstanding');

const COLUMNS: readonly Column<SubsidyYear>[] = [
  {
    id: 'annee',
    title: 'Année',
    value: ({ fiscalYear }) => (fiscalYear === null ? null : String(fiscalYear)),
    isRowHeader: true,
  },
  ...AMOUNTS.map(({ name, label }): Column<SubsidyYear> => ({
    id: name,
    title: label,
    value: (year) => year[name],
    reason: (year) => reasonOf(year, name),
    kind: 'euros',
  })),
  {
    id: 'retard',
    title: 'Lignes en retard',
    value: ({ overdueLines }) => overdueLines,
    reason: (year) => reasonOf(year, 'overdueLines'),
    kind: 'number',
  },
];

/** The years beside each other, drawn and in a table. */
export function YearComparison({ years }: { readonly years: readonly SubsidyYear[] }): ReactNode {
  const largest = years.reduce<string | null>(
    (most, { committed }) => (centsOf(committed) > centsOf(most) ? committed : most),
    null,
  );
  return (
    <Section title="Année par année">
      <ComparedBars
        label="Montants engagés, appelés et versés de chaque année, comparés par leur longueur. Le tableau qui suit donne les mêmes montants."
        series={DRAWN.map(({ label }) => label)}
        groups={years.map((year) => ({
          name: String(year.fiscalYear),
          ratios: DRAWN.map(({ name }) => ratioOfEuros(year[name], largest)),
        }))}
      />
      <DataTable
        caption="Subventions année par année"
        columns={COLUMNS}
        rows={years}
        rowKey={({ fiscalYear }) => String(fiscalYear)}
      />
    </Section>
  );
}
