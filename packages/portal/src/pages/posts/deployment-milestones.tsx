import type { DeploymentQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import type { CurveMark } from '../../ui/chart/curve-layout';
import { formatCount, formatDay, formatQuantity } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';

type Milestone = NonNullable<DeploymentQuery['deploymentMilestones']>[number];

const COLUMNS: readonly Column<Milestone>[] = [
  { id: 'date', title: 'Date', value: dateInWords, isRowHeader: true },
  { id: 'postes', title: 'Postes', value: ({ posts }) => posts, kind: 'number' },
  { id: 'definition', title: 'Définition', value: ({ definition }) => definition },
  { id: 'source', title: 'Source', value: ({ source }) => source },
  { id: 'citation', title: 'Citation', value: ({ quote }) => quote, show: ({ quote }) => <q>{quote}</q> },
];

/** The figures that were published, in a table of their own: they are not counted, and never mixed with what is. */
export function MilestoneTable({ milestones }: { readonly milestones: readonly Milestone[] }): ReactNode {
  return (
    <Section title="Les jalons officiels">
      <p>
        Ces chiffres sont ceux d’un texte publié. Ils valent pour toute la France et pour toutes les forces, quelle que
        soit votre compétence, et le portail ne les recompte pas.
      </p>
      <DataTable
        caption="Jalons officiels du déploiement"
        columns={COLUMNS}
        rows={milestones}
        rowKey={({ year }) => String(year)}
        empty="Aucun jalon publié."
      />
    </Section>
  );
}

/** The milestones as marks of the chart: a day where the source names it, else the whole year. */
export function milestoneMarks(milestones: readonly Milestone[]): readonly CurveMark[] {
  return milestones.map(({ year, on, posts }) => ({
    from: on ?? `${year}-01-01`,
    to: on ?? `${year}-12-31`,
    value: posts,
    label: `${formatCount(posts)} (${year})`,
  }));
}

/** « 11 postes en 2005, … ». */
export function milestonesInWords(milestones: readonly Milestone[]): string {
  const texts = milestones.map((milestone) => {
    const when = milestone.on === null ? 'en' : 'au';
    return `${formatQuantity(milestone.posts, 'poste', 'postes')} ${when} ${dateInWords(milestone)}`;
  });
  return new Intl.ListFormat('fr').format(texts);
}

function dateInWords({ year, on, precision }: Milestone): string {
  return precision === 'DAY' && on !== null ? formatDay(on) : String(year);
}
