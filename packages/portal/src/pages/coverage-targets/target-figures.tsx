import type { ReactNode } from 'react';
import { ComparedBars } from '../../ui/compared-bars';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount, formatQuantity } from '../../ui/format';
import type { Comparison, Coverage } from './target-columns';

type Totals = NonNullable<Coverage['metropolitan']>;

/** Most départements that the bars can show and still be read. */
const MOST_BARS = 15;

interface TargetFiguresProps {
  readonly totals: Totals;
  readonly coverage: Coverage;
}

/** What the départements compared add up to, and those that are not. */
export function TargetFigures({ totals, coverage: { asOf: date, source, definition } }: TargetFiguresProps): ReactNode {
  const origin = { date, source, definition };
  const { withoutTarget, notComparable, surplus } = totals;
  return (
    <FigureRow>
      <Figure label="Postes, là où une cible se compare" value={<Count of={totals} name="posts" />} {...origin}>
        <p className="fr-text--sm">
          pour une cible de <Count of={totals} name="target" />
        </p>
      </Figure>
      <Figure label="Postes manquants" value={<Count of={totals} name="missing" />} {...origin}>
        {surplus !== null && (
          <p className="fr-text--sm">{`${formatQuantity(surplus, 'poste', 'postes')} au-delà de la cible ailleurs`}</p>
        )}
      </Figure>
      <Figure label="Départements comparés" value={<Count of={totals} name="compared" />} {...origin}>
        <p className="fr-text--sm">
          sur <Count of={totals} name="departments" /> ; {formatCount(withoutTarget ?? 0)} sans cible,{' '}
          {formatCount(notComparable ?? 0)} non comparables avec ce que vous voyez
        </p>
      </Figure>
    </FigureRow>
  );
}

function Count(props: { readonly of: Totals; readonly name: keyof Totals & string }): ReactNode {
  return <Field {...props}>{(value) => formatCount(String(value))}</Field>;
}

/** Where most posts are missing: posts and target side by side. */
export function MissingBars({ rows }: { readonly rows: readonly Comparison[] }): ReactNode {
  const below = rows
    .filter(({ status }) => status === 'BELOW')
    .toSorted((one, other) => (one.gap ?? 0) - (other.gap ?? 0));
  if (below.length === 0) return null;
  const shown = below.slice(0, MOST_BARS);
  const most = Math.max(1, ...shown.map(({ comparedTarget }) => comparedTarget ?? 0));
  return (
    <>
      <h3 className="fr-h6">
        {below.length > MOST_BARS
          ? `Les ${MOST_BARS} départements où il manque le plus de postes, sur ${below.length} sous la cible`
          : 'Départements sous la cible'}
      </h3>
      <ComparedBars
        label="Cible et postes des départements sous la cible, comparés par leur longueur. Le tableau qui suit donne les mêmes nombres."
        series={['Cible', 'Postes']}
        groups={shown.map(({ department, posts, comparedTarget }) => ({
          name: department ? `${department.code} – ${department.name}` : '',
          ratios: [(comparedTarget ?? 0) / most, (posts ?? 0) / most],
        }))}
      />
    </>
  );
}
