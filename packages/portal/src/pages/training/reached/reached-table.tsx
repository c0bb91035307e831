import type { ReactNode } from 'react';
import { ComparedBars } from '../../../ui/compared-bars';
import type { Column } from '../../../ui/list/column';
import { DataTable } from '../../../ui/list/data-table';
import { Section } from '../../../ui/page';
import type { ReachedRow } from './reached-rows';

const MOST_BARS = 20;

const KEPT_BACK = 'Retenue : trop peu de réponses';

/** Why a group shows no satisfaction, in words. */
function silenceOf({ satisfaction }: ReachedRow): string | null {
  if (!satisfaction) return null;
  return satisfaction.suppressed ? KEPT_BACK : 'Aucune réponse';
}

function columnsOf(dimension: string): readonly Column<ReachedRow>[] {
  return [
    { id: 'groupe', title: dimension, isRowHeader: true, value: ({ name }) => name },
    { id: 'personnes', title: 'Personnes touchées', kind: 'number', value: ({ reached }) => reached },
    {
      id: 'reponses',
      title: 'Réponses',
      kind: 'number',
      value: (row) => row.satisfaction?.answers ?? silenceOf(row),
      reason: ({ reason }) => reason,
    },
    {
      id: 'moyenne',
      title: 'Satisfaction moyenne (1 à 5)',
      kind: 'number',
      value: (row) => row.satisfaction?.average ?? silenceOf(row),
      reason: ({ reason }) => reason,
    },
  ];
}

/** The groups as bars, then as a table of the same figures. */
export function ReachedTable({
  rows,
  dimension,
}: {
  readonly rows: readonly ReachedRow[];
  readonly dimension: string;
}): ReactNode {
  const most = Math.max(1, ...rows.map(({ reached }) => reached ?? 0));
  const reasons = [...new Set(rows.flatMap(({ satisfaction }) => satisfaction?.reason ?? []))];
  return (
    <Section title={`Par ${dimension.toLowerCase()}`}>
      {rows.length > 0 && (
        <ComparedBars
          label={`Personnes touchées par ${dimension.toLowerCase()} ; le tableau donne les mêmes chiffres.`}
          series={['Personnes touchées']}
          groups={rows.slice(0, MOST_BARS).map(({ name, reached }) => ({ name, ratios: [(reached ?? 0) / most] }))}
        />
      )}
      {rows.length > MOST_BARS && <p>Les {MOST_BARS} groupes les plus nombreux ; tous sont dans le tableau.</p>}
      <DataTable
        caption={`Personnes touchées et satisfaction, par ${dimension.toLowerCase()}`}
        columns={columnsOf(dimension)}
        rows={rows}
        rowKey={({ key }) => key}
        empty="Personne n’a encore été touché."
      />
      {reasons.map((reason) => (
        <p key={reason} className="fr-text--sm">
          {KEPT_BACK} – {reason}
        </p>
      ))}
    </Section>
  );
}
