import { CommitteePapersDocument, TechnicalCommitteeMeetingsDocument, reasonOf } from '@iscg/client';
import type { ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { ButtonLink } from '../../ui/link';
import { ListView } from '../../ui/list/list-page';
import type { ListAddress } from '../../ui/list/list-url';
import { useList } from '../../ui/list/use-list';
import { Page, Section } from '../../ui/page';
import { useSession } from '../../session/session';
import { GOVERNANCE, NEW_COMMITTEE_MEETING } from './addresses';
import { COMMITTEE_COLUMNS, COMMITTEE_PAPER_COLUMNS } from './committee-columns';
import { useKeepsMeetings } from './only-meeting-keepers';

const PAGE_ROWS = 20;
const NO_FILTERS: ListAddress = { filters: [] };

/** The technical committee of article 4: its meetings, or the documents that it adopted for who reads those alone. */
export default function Committee(): ReactNode {
  const keepsMeetings = useKeepsMeetings();
  const { reading } = useSession();
  const sits = reading.some((party) => party !== 'BOARD');
  return (
    <Page
      title="Comité technique"
      above={[GOVERNANCE]}
      lead="L’article 4 de la convention y présente le rapport d’activité et le bilan annuel, sous la présidence du secrétaire général du CIPDR."
      actions={keepsMeetings && <ButtonLink to={NEW_COMMITTEE_MEETING}>Convoquer le comité</ButtonLink>}
    >
      {sits ? <Meetings /> : <Papers />}
    </Page>
  );
}

function Meetings(): ReactNode {
  const list = useList(NO_FILTERS);
  const query = useGraph(TechnicalCommitteeMeetingsDocument, { first: PAGE_ROWS, after: list.state.after });
  return (
    <Section title="Réunions">
      <ListView
        list={list}
        query={query}
        connection={({ technicalCommitteeMeetings }) => technicalCommitteeMeetings}
        refusal={(result) => reasonOf(result, 'technicalCommitteeMeetings')}
        columns={COMMITTEE_COLUMNS}
        rowKey={({ id }) => id}
        noun={['réunion', 'réunions']}
        caption="Réunions du comité technique"
        empty="Aucune réunion n’est encore convoquée."
        exportPage={async (after, signal) =>
          (await graph.ask(TechnicalCommitteeMeetingsDocument, { first: 100, after }, signal))
            .technicalCommitteeMeetings
        }
      />
    </Section>
  );
}

function Papers(): ReactNode {
  const list = useList(NO_FILTERS);
  const query = useGraph(CommitteePapersDocument, { first: PAGE_ROWS, after: list.state.after });
  return (
    <Section title="Documents adoptés">
      <ListView
        list={list}
        query={query}
        connection={({ committeePapers }) => committeePapers}
        refusal={(result) => reasonOf(result, 'committeePapers')}
        columns={COMMITTEE_PAPER_COLUMNS}
        rowKey={({ id }) => id}
        noun={['document', 'documents']}
        caption="Documents adoptés par le comité technique"
        empty="Aucun document n’est encore adopté."
        exportPage={async (after, signal) =>
          (await graph.ask(CommitteePapersDocument, { first: 100, after }, signal)).committeePapers
        }
      />
    </Section>
  );
}
