import { BoardMeetingsDocument, BoardSeatsDocument, reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { ButtonLink } from '../../ui/link';
import { DataTable } from '../../ui/list/data-table';
import { Filters } from '../../ui/list/filters';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Page, Section } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { useSession } from '../../session/session';
import { ELECTION } from '../board-seats/addresses';
import { useKeepsSeats } from '../board-seats/only-staff';
import { BOARD_RULES } from '../rules/addresses';
import { GOVERNANCE, NEW_BOARD_MEETING } from './addresses';
import { MEETING_COLUMNS, SEAT_COLUMNS } from './board-columns';
import { useKeepsMeetings } from './only-meeting-keepers';

const MEETINGS_PAGE = 20;
const ADDRESS: ListAddress = { filters: [{ name: 'date', label: 'Sièges à la date du', kind: 'day' }] };
/** The address of the page holds one filter, that of the seats; the meetings take their pages from it. */
const NO_FILTERS: ListAddress = { filters: [] };

/** ANISCG’s board: who sits on it, and its meetings. */
export default function Board(): ReactNode {
  const list = useList(ADDRESS);
  const keepsMeetings = useKeepsMeetings();
  const { reading } = useSession();
  return (
    <Page
      title="Conseil d’administration de l’ANISCG"
      above={[GOVERNANCE]}
      actions={
        <>
          {keepsMeetings && <ButtonLink to={NEW_BOARD_MEETING}>Convoquer le conseil</ButtonLink>}
          {reading.some((party) => party === 'BOARD' || party === 'ANISCG') && (
            <ButtonLink to={BOARD_RULES.to}>{BOARD_RULES.title}</ButtonLink>
          )}
        </>
      }
      lead="Quatre membres de droit, nommés par l’article 5 de la convention, et des membres élus par l’association."
    >
      <Seats list={list} />
      <Meetings list={list} />
    </Page>
  );
}

type ListProps = { readonly list: ReturnType<typeof useList> };

function Seats({ list }: ListProps): ReactNode {
  const asOf = list.state.values['date'];
  const keepsSeats = useKeepsSeats();
  const query = useGraph(BoardSeatsDocument, { ...(asOf && { asOf }) });
  return (
    <Section
      title={asOf ? `Sièges au ${formatDay(asOf)}` : 'Sièges aujourd’hui'}
      actions={keepsSeats && <ButtonLink to={ELECTION.to}>{ELECTION.title}</ButtonLink>}
    >
      {list.state.problems.length > 0 && (
        <Message kind="warning" title="Une partie de l’adresse n’a pas été comprise" live>
          {list.state.problems.join(' ')}
        </Message>
      )}
      <Filters list={list} />
      <Answer to={query} what="les sièges du conseil">
        {(result) => {
          const reason = reasonOf(result, 'boardSeats');
          if (reason) return <Refused reason={reason} />;
          return (
            <DataTable
              caption={asOf ? `Sièges du conseil au ${formatDay(asOf)}` : 'Sièges du conseil aujourd’hui'}
              hideCaption
              columns={SEAT_COLUMNS}
              rows={result.boardSeats?.nodes ?? []}
              rowKey={({ id }) => id}
              empty="Aucun siège n’est connu à cette date."
            />
          );
        }}
      </Answer>
    </Section>
  );
}

function Meetings({ list }: ListProps): ReactNode {
  const query = useGraph(BoardMeetingsDocument, { first: MEETINGS_PAGE, after: list.state.after });
  const withoutFilters = { ...list, address: NO_FILTERS, state: { ...list.state, problems: [] } };
  return (
    <Section title="Réunions">
      <ListView
        list={withoutFilters}
        query={query}
        connection={({ boardMeetings }) => boardMeetings}
        refusal={(result) => reasonOf(result, 'boardMeetings')}
        columns={MEETING_COLUMNS}
        rowKey={({ id }) => id}
        noun={['réunion', 'réunions']}
        caption="Réunions du conseil d’administration"
        empty="Aucune réunion n’est encore convoquée."
        exportPage={async (after, signal) =>
          (await graph.ask(BoardMeetingsDocument, { first: 100, after }, signal)).boardMeetings
        }
      />
    </Section>
  );
}
