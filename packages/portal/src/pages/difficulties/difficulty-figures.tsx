import { DifficultyFiguresDocument, reasonOf, type DifficultyFiguresQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { ComparedBars } from '../../ui/compared-bars';
import { Field } from '../../ui/field';
import { Figure, FigureRow } from '../../ui/figure';
import { formatCount, formatDay, formatQuantity } from '../../ui/format';
import type { Column } from '../../ui/list/column';
import { DataTable } from '../../ui/list/data-table';
import { Section } from '../../ui/page';
import { KIND_WORDS, SEVERITY_WORDS, STATE_WORDS } from './words';

type Figures = NonNullable<DifficultyFiguresQuery['difficultyFigures']>;
type Detail = NonNullable<Figures['detail']>;
type KindCount = NonNullable<Figures['byKind']>[number];

const KIND_COLUMNS: readonly Column<KindCount>[] = [
  {
    id: 'nature',
    title: 'Nature',
    value: ({ kind }) => kind && KIND_WORDS[kind],
    reason: (row) => reasonOf(row, 'kind'),
    isRowHeader: true,
  },
  {
    id: 'nombre',
    title: 'Difficultés',
    value: ({ difficulties }) => difficulties,
    reason: (row) => reasonOf(row, 'difficulties'),
    kind: 'number',
  },
];

interface SinceProps {
  /** First day of the reports counted; all when absent. */
  readonly since: string | undefined;
}

/** How many difficulties there are, where they stand, and how long they take to settle. */
export function DifficultyFigureRow({ since }: SinceProps): ReactNode {
  return <WithFigures since={since}>{(figures) => <FiguresOf figures={figures} />}</WithFigures>;
}

/** How many difficulties there are of each kind: what the board knows of them too. */
export function KindSection({ since }: SinceProps): ReactNode {
  return (
    <Section title={since ? `Par nature, depuis le ${formatDay(since)}` : 'Par nature'} id="natures">
      <WithFigures since={since}>
        {(figures) => (
          <Field of={figures} name="byKind">
            {(kinds) => <Kinds kinds={kinds} />}
          </Field>
        )}
      </WithFigures>
    </Section>
  );
}

function WithFigures({
  since,
  children,
}: SinceProps & { readonly children: (figures: Figures) => ReactNode }): ReactNode {
  const query = useGraph(DifficultyFiguresDocument, { from: since ?? null });
  return (
    <Answer to={query} what="les chiffres des difficultés">
      {(result) => (
        <Field of={result} name="difficultyFigures">
          {children}
        </Field>
      )}
    </Answer>
  );
}

function FiguresOf({ figures }: { readonly figures: Figures }): ReactNode {
  const { asOf: date, source, definition } = figures;
  return (
    <FigureRow>
      <Figure
        label="Difficultés signalées"
        value={
          <Field of={figures} name="difficulties">
            {formatCount}
          </Field>
        }
        {...{ date, source, definition }}
      />
      {figures.detail ? (
        <DetailFigures detail={figures.detail} origin={{ date, source }} />
      ) : (
        <Figure
          label="États, gravité et délais de règlement"
          value={<Field of={figures} name="detail" />}
          {...{ date, source }}
          definition={undefined}
        />
      )}
    </FigureRow>
  );
}

interface DetailFiguresProps {
  readonly detail: Detail;
  readonly origin: { readonly date: string | null; readonly source: string | null };
}

function DetailFigures({ detail, origin }: DetailFiguresProps): ReactNode {
  const { definition, reopened } = detail;
  return (
    <>
      <Figure label="Réglées" value={<SettledCount detail={detail} />} {...origin} definition={definition}>
        <p className="fr-text--sm">{statesInWords(detail)}</p>
        <p className="fr-text--sm">{severitiesInWords(detail)}</p>
      </Figure>
      <Figure
        label="Délai médian de règlement"
        value={<Days of={detail} name="medianDaysToSettle" />}
        {...origin}
        definition={definition}
      />
      <Figure
        label="Délai moyen de règlement"
        value={<Days of={detail} name="averageDaysToSettle" />}
        {...origin}
        definition={definition}
      >
        {reopened !== null && (
          <p className="fr-text--sm">{formatQuantity(reopened, 'difficulté rouverte', 'difficultés rouvertes')}</p>
        )}
      </Figure>
    </>
  );
}

function SettledCount({ detail }: Pick<DetailFiguresProps, 'detail'>): ReactNode {
  const settled = detail.byState?.find(({ state }) => state === 'SETTLED');
  if (!settled) return <Field of={detail} name="byState" />;
  return (
    <Field of={settled} name="difficulties">
      {formatCount}
    </Field>
  );
}

function Days(props: { readonly of: Detail; readonly name: 'medianDaysToSettle' | 'averageDaysToSettle' }): ReactNode {
  return (
    <Field {...props} empty="Aucune n’est réglée">
      {(days) => formatQuantity(days, 'jour', 'jours')}
    </Field>
  );
}

/** « Signalée : 3, En médiation : 5 ». */
function statesInWords({ byState }: Detail): string {
  const others = (byState ?? []).filter(({ state }) => state !== 'SETTLED');
  return others.flatMap(({ state, difficulties }) => counted(state && STATE_WORDS[state], difficulties)).join(', ');
}

function severitiesInWords({ bySeverity }: Detail): string {
  return (bySeverity ?? [])
    .flatMap(({ severity, difficulties }) => counted(severity && SEVERITY_WORDS[severity], difficulties))
    .join(', ');
}

function counted(word: string | null, count: number | null): string[] {
  return word === null || count === null ? [] : [`${word} : ${formatCount(count)}`];
}

function Kinds({ kinds }: { readonly kinds: readonly KindCount[] }): ReactNode {
  const most = Math.max(1, ...kinds.map(({ difficulties }) => difficulties ?? 0));
  return (
    <>
      <ComparedBars
        label="Nombre de difficultés de chaque nature, comparé par la longueur. Le tableau qui suit donne les mêmes nombres."
        series={['Difficultés']}
        groups={kinds.map(({ kind, difficulties }) => ({
          name: kind ? KIND_WORDS[kind] : '',
          ratios: [(difficulties ?? 0) / most],
        }))}
      />
      <DataTable
        caption="Difficultés par nature"
        columns={KIND_COLUMNS}
        rows={kinds}
        rowKey={({ kind }) => kind ?? ''}
      />
    </>
  );
}
