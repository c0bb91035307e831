import { reasonOf } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { entryPath, type RegisterPages } from './addresses';

interface EntryPageProps<Row extends { readonly id: string }, Result> {
  readonly pages: RegisterPages;
  /** What it is, with its article: « L’employeur », and « Cet employeur ». */
  readonly noun: readonly [the: string, this: string];
  readonly query: UseQueryResult<Result>;
  /** The field of the answer that holds it. */
  readonly field: keyof Result & string;
  readonly rowOf: (result: Result) => Row | null;
  readonly nameOf: (row: Row) => string;
  /** What is done about it; its own page when absent. */
  readonly act?: string;
  readonly actions?: (row: Row) => ReactNode;
  readonly children: (row: Row, result: Result) => ReactNode;
}

/** A page about the entry of a register that its address names; one out of sight does not exist for the person. */
export function EntryPage<Row extends { readonly id: string }, Result extends object>(
  props: EntryPageProps<Row, Result>,
): ReactNode {
  const { pages, noun, query, field, rowOf, nameOf, act, actions, children } = props;
  // What was read before stays in view while another is awaited: it is not the one of this page.
  const row = (!query.isPlaceholderData && query.data && rowOf(query.data)) || undefined;
  const own = row && { title: nameOf(row), to: entryPath(pages, row.id) };
  const above = [{ title: 'Postes', to: '/postes' }, pages];
  return (
    <Page
      title={act ?? own?.title ?? noun[0]}
      above={act && own ? [...above, own] : above}
      actions={row && actions?.(row)}
    >
      <Answer to={query} what={noun[0].toLowerCase()}>
        {(result) => {
          if (query.isPlaceholderData) return <Loading what={noun[0].toLowerCase()} />;
          const found = rowOf(result);
          return found ? children(found, result) : <Unread {...{ pages, noun }} reason={reasonOf(result, field)} />;
        }}
      </Answer>
    </Page>
  );
}

interface UnreadProps {
  readonly pages: RegisterPages;
  readonly noun: readonly [the: string, this: string];
  readonly reason: ReturnType<typeof reasonOf>;
}

function Unread({ pages, noun: [the, it], reason }: UnreadProps): ReactNode {
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title={`Momentanément indisponible : ${the.toLowerCase()}`} live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what={it} back={{ title: `Voir la liste : ${pages.title.toLowerCase()}`, to: pages.to }} />;
}
