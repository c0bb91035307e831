import { FinancialReportsDocument, SubsidyYearsDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { choicesOf, codeIn } from '../../ui/list/choices';
import { ListView } from '../../ui/list/list-page';
import type { Filter } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page } from '../../ui/page';
import { Success } from '../../ui/form/success';
import { FUNDING } from '../funding/addresses';
import { useKeepsLedger } from '../funding/use-line';
import { useYearAddress, yearOf } from '../funding/year-filter';
import { REPORTS } from './addresses';
import { actColumn, REPORT_COLUMNS, type ReportRow } from './report-columns';
import { useAcknowledges } from './use-report';
import { REPORT_STATUS_WORDS } from './words';

const PAGE_SIZE = 40;
const EXPORT_SIZE = 100;
const COLUMN_IDS = [...REPORT_COLUMNS.map(({ id }) => id), 'action'];
const STATUS = 'statut';
const FILTERS: readonly Filter[] = [
  { kind: 'choice', name: STATUS, label: 'Statut', choices: choicesOf(REPORT_STATUS_WORDS) },
];

/** The financial reports owed, sent and received: on a funder’s own subsidies, on all for the board and ANISCG. */
export default function ReportList(): ReactNode {
  const query = useGraph(SubsidyYearsDocument, {});
  return (
    <Page
      title={REPORTS.title}
      above={[FUNDING]}
      lead="L’ANISCG rend compte à chaque financeur de l’utilisation de sa subvention (CERFA 15059), au plus tard le 30 juin qui suit l’exercice ; le financeur en accuse réception."
    >
      <Success />
      <Answer to={query} what="les exercices">
        {({ subsidyYears }) => (
          <Reports
            years={subsidyYears?.flatMap(({ fiscalYear }) => fiscalYear ?? []) ?? []}
            today={subsidyYears?.[0]?.asOf ?? ''}
          />
        )}
      </Answer>
    </Page>
  );
}

function Reports({ years, today }: { readonly years: readonly number[]; readonly today: string }): ReactNode {
  const list = useList(useYearAddress(years, COLUMN_IDS, { others: FILTERS }));
  const { values } = list.state;
  const status = codeIn(REPORT_STATUS_WORDS, values[STATUS]);
  const variables = { year: yearOf(values) ?? null, status: status ?? null, first: PAGE_SIZE, after: list.state.after };
  const query = useGraph(FinancialReportsDocument, variables);
  const keepsLedger = useKeepsLedger();
  // A report is on a year that has ended.
  const canSend = ({ subsidyLine }: ReportRow) => keepsLedger && String(subsidyLine?.fiscalYear) < today.slice(0, 4);
  const canAcknowledge = useAcknowledges();
  return (
    <ListView
      list={list}
      query={query}
      connection={({ financialReports }) => financialReports}
      columns={[...REPORT_COLUMNS, actColumn(canSend, canAcknowledge)]}
      rowKey={({ id }) => id}
      noun={['compte rendu', 'comptes rendus']}
      caption={REPORTS.title}
      empty="Aucun compte rendu financier ne répond à ces filtres."
      exportPage={async (cursor, signal) => {
        const asked = { ...variables, first: EXPORT_SIZE, after: cursor };
        return (await graph.ask(FinancialReportsDocument, asked, signal)).financialReports;
      }}
    />
  );
}
