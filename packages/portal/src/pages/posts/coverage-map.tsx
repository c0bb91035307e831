import { CoverageDocument, type CoverageQuery } from '@iscg/client';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { AddressProblems } from '../../ui/list/address-problems';
import { choicesOf } from '../../ui/list/choices';
import { ButtonLink } from '../../ui/link';
import { DataTable } from '../../ui/list/data-table';
import { Filters } from '../../ui/list/filters';
import type { ListAddress } from '../../ui/list/list-url';
import { useList, type List } from '../../ui/list/use-list';
import { DepartmentMap, type MapArea } from '../../ui/map/department-map';
import { MapLegend } from '../../ui/map/map-patterns';
import { Page, Section } from '../../ui/page';
import { COVERAGE } from '../coverage-targets/addresses';
import { COVERAGE_SORTABLE, coverageColumns, departmentPath, sortedRows } from './coverage-columns';
import { FIGURE_WORDS, mapFigure, type DepartmentRow, type MapFigure } from './coverage-figures';
import { DepartmentPanel } from './department-panel';
import { PostFigureRow } from './post-figures';

const ADDRESS: ListAddress = {
  filters: [
    { name: 'chiffre', label: 'Chiffre', kind: 'choice', choices: choicesOf(FIGURE_WORDS), unset: 'Couverture' },
    { name: 'date', label: 'À la date du', hint: 'Aujourd’hui par défaut', kind: 'day' },
  ],
  sortable: COVERAGE_SORTABLE,
};

/** The départements by what they have: coverage, full-time equivalents or the posts of a force, on a day. */
export default function CoverageMap(): ReactNode {
  const list = useList(ADDRESS);
  const { chiffre, date: day } = list.state.values;
  const query = useGraph(CoverageDocument, { asOf: day ?? null });
  return (
    <Page
      title="Carte des départements"
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Ce que chaque département compte de postes, parmi ceux de votre compétence."
      actions={<ButtonLink to={COVERAGE.to}>{COVERAGE.title}</ButtonLink>}
    >
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir le chiffre et la date" action="Afficher" />
      <Answer to={query} what="la carte">
        {(result) => <Coverage list={list} result={result} figure={mapFigure(chiffre)} day={day} />}
      </Answer>
    </Page>
  );
}

interface CoverageProps {
  readonly list: List;
  readonly result: CoverageQuery;
  readonly figure: MapFigure;
  readonly day: string | undefined;
}

function Coverage({ list, result, figure, day }: CoverageProps): ReactNode {
  const rows = useMemo(() => result.departments ?? [], [result]);
  const columns = useMemo(() => coverageColumns(day), [day]);
  const asOf = result.postFigures?.asOf;
  const moment = asOf ? ` au ${formatDay(asOf)}` : '';
  return (
    <>
      <MapView rows={rows} figure={figure} day={day} moment={moment} />
      {result.postFigures && <PostFigureRow figures={result.postFigures} />}
      <Section title="Les mêmes chiffres en tableau">
        <DataTable
          caption={`Postes par département${moment}`}
          columns={columns}
          rows={sortedRows(rows, columns, list.state.sort)}
          rowKey={({ code }) => code}
          sort={list.state.sort}
          onSort={(sort) => list.change({ sort })}
        />
      </Section>
    </>
  );
}

interface MapViewProps {
  readonly rows: readonly DepartmentRow[];
  readonly figure: MapFigure;
  readonly day: string | undefined;
  readonly moment: string;
}

function MapView({ rows, figure, day, moment }: MapViewProps): ReactNode {
  const [current, setCurrent] = useState<string>();
  const { panel, onTouch } = usePanelInView();
  const areas = useMemo(() => areasOf(rows, figure, day), [rows, figure, day]);
  return (
    <div className="map-view">
      <DepartmentMap
        label={`${figure.title}${moment}. Flèches pour aller d’un département à l’autre, Entrée pour en voir les postes.`}
        areas={areas}
        current={current}
        onCurrent={setCurrent}
        onTouch={onTouch}
      />
      <div>
        <div ref={panel} className="map-panel">
          <DepartmentPanel row={rows.find(({ code }) => code === current)} day={day} />
        </div>
        <MapLegend title={`${figure.title}${moment}`} classes={figure.classes} />
      </div>
    </div>
  );
}

/** Under a narrow map the panel may be below the window: it comes into view once it tells what a finger has chosen. */
function usePanelInView() {
  const panel = useRef<HTMLDivElement>(null);
  const [touches, setTouches] = useState(0);
  useEffect(() => {
    if (touches > 0) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [touches]);
  return { panel, onTouch: () => setTouches((count) => count + 1) };
}

function areasOf(
  rows: readonly DepartmentRow[],
  figure: MapFigure,
  day: string | undefined,
): ReadonlyMap<string, MapArea> {
  return new Map(
    rows.map((row) => [
      row.code,
      {
        name: row.name,
        step: figure.stepOf(row),
        sentence: figure.sentenceOf(row),
        to: departmentPath(row.code, day),
      },
    ]),
  );
}
