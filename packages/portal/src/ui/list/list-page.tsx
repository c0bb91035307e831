import { reasonsOf, type Reason } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAnnouncement } from '../announce';
import { Answer } from '../answer';
import { Button } from '../button';
import { ExportButton } from '../export/export-button';
import { formatQuantity } from '../format';
import { Message } from '../message';
import { Section } from '../page';
import { Refused } from '../refused';
import { AddressProblems } from './address-problems';
import type { Column } from './column';
import type { Connection } from './connection';
import { ColumnChoice } from './column-choice';
import { DataTable } from './data-table';
import { Filters } from './filters';
import type { List } from './use-list';

export type { Connection };

export interface ListViewProps<Result, Row> {
  readonly list: List;
  readonly query: UseQueryResult<Result>;
  readonly connection: (result: Result) => Connection<Row> | null;
  /** Why the whole list is not there, where a rule closes it to the person. */
  readonly refusal?: (result: Result) => Reason | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What a row is, singular and plural: `['poste', 'postes']`. */
  readonly noun: readonly [string, string];
  readonly caption: string;
  /** What to say when no row is found. */
  readonly empty: string;
  /** Figures of what the same filters select: before the list, which then stands under its caption. */
  readonly figures?: ReactNode;
  /** Reads one page for the export; absent where there is none. */
  readonly exportPage?: (after: string | undefined, signal: AbortSignal) => Promise<Connection<Row> | null>;
}

/** The list pattern: filters, count, table, pages and export, all told by the address. */
export function ListView<Result extends object, Row>(props: ListViewProps<Result, Row>): ReactNode {
  const { list, caption, figures } = props;
  return (
    <>
      <AddressProblems list={list} />
      {list.address.filters.length > 0 && <Filters list={list} />}
      {figures}
      {figures === undefined ? (
        <ListAnswer {...props} />
      ) : (
        <Section title={caption}>
          <ListAnswer {...props} />
        </Section>
      )}
    </>
  );
}

function ListAnswer<Result extends object, Row>(props: ListViewProps<Result, Row>): ReactNode {
  const { list, query, connection, noun } = props;
  return (
    <Answer to={query} what={`les ${noun[1]}`}>
      {(result) => {
        const reason = props.refusal?.(result);
        if (reason) return <Refused reason={reason} />;
        const page = connection(result);
        return page ? (
          <ListResult {...props} page={page} />
        ) : (
          <NoList list={list} result={result} empty={props.empty} />
        );
      }}
    </Answer>
  );
}

interface NoListProps {
  readonly list: List;
  readonly result: object;
  readonly empty: string;
}

/** Without a list there is a reason, such as a page that the graph does not know; or else nothing to show. */
function NoList({ list, result, empty }: NoListProps): ReactNode {
  const [reason] = reasonsOf(result);
  if (!reason) return <p className="empty">{empty}</p>;
  const isPageUnknown = reason.code === 'BAD_USER_INPUT' && list.state.after !== undefined;
  return (
    <Message kind="error" title="La liste ne peut pas être affichée" live>
      <p>{isPageUnknown ? 'Cette page de la liste n’existe pas, ou ne répond plus à vos filtres.' : reason.message}</p>
      {isPageUnknown && (
        <Button kind="secondary" size="small" onClick={() => list.change({})}>
          Revenir à la première page
        </Button>
      )}
    </Message>
  );
}

function ListResult<Result, Row>(props: ListViewProps<Result, Row> & { readonly page: Connection<Row> }): ReactNode {
  const { list, page, columns, noun, caption, empty, exportPage } = props;
  const { sort, columns: wanted } = list.state;
  const shown = wanted ? columns.filter(({ id }) => wanted.includes(id)) : columns;
  const count = formatQuantity(page.totalCount, noun[0], noun[1]);
  useAnnouncement(`${count}.`);
  return (
    <>
      <div className="list__head">
        <p className="list__count">{count}</p>
        <div className="button-row">
          {list.address.columns && <ColumnChoice list={list} columns={columns} />}
          {exportPage && page.totalCount > 0 && (
            <ExportButton
              name={noun[1]}
              title={caption}
              columns={shown.filter(({ isAction }) => !isAction)}
              readPage={exportPage}
              total={page.totalCount}
            />
          )}
        </div>
      </div>
      <DataTable
        caption={caption}
        hideCaption
        columns={shown}
        rows={page.nodes}
        rowKey={props.rowKey}
        sort={sort}
        onSort={(next) => list.change({ sort: next })}
        empty={empty}
      />
      <Pages list={list} page={page} />
    </>
  );
}

function Pages<Row>({ list, page }: { readonly list: List; readonly page: Connection<Row> }): ReactNode {
  const { hasNextPage, endCursor } = page.pageInfo;
  if (!list.previous && !hasNextPage) return null;
  return (
    <nav className="button-row" aria-label="Pages de la liste">
      <Button kind="secondary" disabled={!list.previous} onClick={() => list.previous?.()}>
        Page précédente
      </Button>
      <Button kind="secondary" disabled={!hasNextPage || !endCursor} onClick={() => endCursor && list.next(endCursor)}>
        Page suivante
      </Button>
    </nav>
  );
}
