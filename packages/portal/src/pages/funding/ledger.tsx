import { reasonOf, PaymentsDocument, SubsidyYearsDocument, type PaymentsQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { FUNDING, lineAddress } from './addresses';
import { ENTRY_COLUMNS, RECORDED_AT } from './entry-columns';
import { nameOf } from './use-line';
import { useYearAddress, yearOf } from './year-filter';

type Entry = NonNullable<PaymentsQuery['payments']>['nodes'][number];

const PAGE_SIZE = 40;
const EXPORT_SIZE = 100;

const COLUMNS: readonly Column<Entry>[] = [
  { ...RECORDED_AT, isRowHeader: true },
  {
    id: 'ligne',
    title: 'Ligne',
    value: ({ subsidyLine }) => subsidyLine && nameOf(subsidyLine),
    show: ({ subsidyLine }) => subsidyLine && <Link to={lineAddress(subsidyLine.id)}>{nameOf(subsidyLine)}</Link>,
    reason: (entry) => reasonOf(entry, 'subsidyLine'),
  },
  ...ENTRY_COLUMNS,
];
const COLUMN_IDS = COLUMNS.map(({ id }) => id);

/** The whole ledger, the latest entry first: nothing in it is ever edited or deleted. */
export default function Ledger(): ReactNode {
  const query = useGraph(SubsidyYearsDocument, {});
  return (
    <Page
      title="Grand livre des versements"
      above={[FUNDING]}
      lead="Chaque versement reçu par l’ANISCG, le dernier enregistré d’abord. Rien ne s’y modifie ni ne s’y efface : une erreur se corrige par une contre-passation."
    >
      <Answer to={query} what="les exercices">
        {({ subsidyYears }) => <Entries years={subsidyYears?.flatMap(({ fiscalYear }) => fiscalYear ?? []) ?? []} />}
      </Answer>
    </Page>
  );
}

function Entries({ years }: { readonly years: readonly number[] }): ReactNode {
  const list = useList(useYearAddress(years, COLUMN_IDS));
  const variables = { year: yearOf(list.state.values), first: PAGE_SIZE, after: list.state.after };
  const query = useGraph(PaymentsDocument, variables);
  return (
    <ListView
      list={list}
      query={query}
      connection={({ payments }) => payments}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      noun={['écriture', 'écritures']}
      caption="Grand livre des versements"
      empty="Aucune écriture pour cette année."
      exportPage={async (cursor, signal) => {
        const asked = { ...variables, first: EXPORT_SIZE, after: cursor };
        return (await graph.ask(PaymentsDocument, asked, signal)).payments;
      }}
    />
  );
}
