import type { DeploymentQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { Curve } from '../../ui/chart/curve';
import type { CurvePoint } from '../../ui/chart/curve-layout';
import { ExportButton } from '../../ui/export/export-button';
import { formatDay, formatQuantity } from '../../ui/format';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { DEPLOYMENT_COLUMNS, type DeploymentRow } from './deployment-columns';
import { milestoneMarks, milestonesInWords } from './deployment-milestones';

interface DeploymentCurveProps {
  readonly rows: readonly DeploymentRow[];
  readonly milestones: NonNullable<DeploymentQuery['deploymentMilestones']>;
  readonly narrowed: boolean;
}

/** The counted line, the milestones beside it where they compare, and the counted figures in a table. */
export function DeploymentCurve({ rows, milestones, narrowed }: DeploymentCurveProps): ReactNode {
  const points = useMemo(() => curvePoints(rows), [rows]);
  const marks = useMemo(() => milestoneMarks(milestones), [milestones]);
  if (points.length === 0) return <p className="empty">Aucun point à cette période.</p>;
  return (
    <>
      <Curve
        title="Nombre de postes ouverts et non fermés"
        description={describe(points, milestones)}
        points={points}
        marks={marks}
        pointLegend="Postes comptés par le portail"
        markLegend="Jalons officiels (postes, France entière)"
        sentenceOf={sentenceOf}
      />
      {narrowed && (
        <p className="fr-text--sm">
          Les jalons officiels portent sur toute la France et toutes les forces : ils ne se comparent pas à une partie
          des postes, et ne sont pas dessinés ici.
        </p>
      )}
      <Origin row={rows.at(-1)} />
      <CountedTable rows={rows} />
    </>
  );
}

function CountedTable({ rows }: { readonly rows: readonly DeploymentRow[] }): ReactNode {
  const caption = 'Postes comptés par le portail';
  const page = { nodes: rows, totalCount: rows.length, pageInfo: { hasNextPage: false, endCursor: null } };
  return (
    <Section
      title="Les chiffres comptés en tableau"
      actions={
        <ExportButton
          name="deploiement"
          title={caption}
          columns={DEPLOYMENT_COLUMNS}
          readPage={() => Promise.resolve(page)}
          total={rows.length}
        />
      }
    >
      <DataTable
        caption={caption}
        hideCaption
        columns={DEPLOYMENT_COLUMNS}
        rows={[...rows].reverse()}
        rowKey={({ on }) => on ?? ''}
      />
    </Section>
  );
}

function Origin({ row }: { readonly row: DeploymentRow | undefined }): ReactNode {
  if (!row) return null;
  return (
    <p className="fr-text--sm">
      {row.on && `Au ${formatDay(row.on)}. `}
      {row.source && `Source : ${row.source} `}
      {row.definition && `Définition : ${row.definition}`}
    </p>
  );
}

/** Points whose day and count are told. */
function curvePoints(rows: readonly DeploymentRow[]): readonly CurvePoint[] {
  return rows.flatMap(({ on, posts }) => (on === null || posts === null ? [] : [{ on, value: posts }]));
}

function sentenceOf({ on, value }: CurvePoint): string {
  return `Au ${formatDay(on)} : ${formatQuantity(value, 'poste compté', 'postes comptés')}`;
}

function describe(points: readonly CurvePoint[], milestones: DeploymentCurveProps['milestones']): string {
  const ends = [points[0], points.at(-1)].flatMap((point) => (point ? [sentenceOf(point)] : []));
  const official = milestones.length > 0 ? ` Jalons officiels : ${milestonesInWords(milestones)}.` : '';
  return `${ends.join('. ')}.${official} Les mêmes chiffres sont dans les tableaux qui suivent.`;
}
