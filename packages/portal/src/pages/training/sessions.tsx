import { reasonOf, SessionsDocument, TrainingFiguresDocument, type TrainingFiguresQuery } from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { graph, useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer } from '../../ui/answer';
import { Success } from '../../ui/form/success';
import { ListView } from '../../ui/list/list-page';
import { useList } from '../../ui/list/use-list';
import { ButtonLink } from '../../ui/link';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { EVALUATE, NEW_SESSION } from './addresses';
import { SessionFigures } from './figures';
import { LatestNotices } from './latest-notices';
import { sessionColumns } from './session-columns';
import { needsToday, SESSION_ADDRESS, sessionVariables } from './session-selection';
import { useKeepsTraining, useSendingParties } from './use-session-record';

const PAGE = 20;
const EXPORT_PAGE = 100;

/** The sessions: upcoming first, past ones reachable. */
export default function Sessions(): ReactNode {
  const list = useList(SESSION_ADDRESS);
  const columns = useColumns();
  const figures = useGraph(TrainingFiguresDocument, {});
  const today = figures.data?.trainingFigures?.asOf ?? undefined;
  const variables = sessionVariables(list.state, today);
  const query = useGraph(
    SessionsDocument,
    { ...variables, first: PAGE, after: list.state.after },
    { enabled: today !== undefined || !needsToday(list.state) },
  );
  return (
    <Page
      title="Sessions de formation"
      above={[]}
      lead="Formations, sensibilisations, prises de poste et échanges de pratiques proposés par l’ANISCG (convention, article 2)."
      actions={<Actions />}
    >
      <Success />
      <Answer to={figures} what="les chiffres des formations">
        {(result) => <Figures result={result} />}
      </Answer>
      <LatestNotices />
      <ListView
        list={list}
        query={query}
        connection={({ sessions }) => sessions}
        refusal={(result) => reasonOf(result, 'sessions')}
        columns={columns}
        rowKey={({ id }) => id}
        noun={['session', 'sessions']}
        caption="Sessions de formation"
        empty="Aucune session ne répond à ces filtres. Pour les sessions passées, choisissez la période « Passées »."
        exportPage={async (after, signal) =>
          (await graph.ask(SessionsDocument, { ...variables, first: EXPORT_PAGE, after }, signal)).sessions
        }
      />
    </Page>
  );
}

function useColumns() {
  const { reading } = useSession();
  const countsAll = reading.includes('BOARD') || reading.includes('ANISCG');
  return useMemo(() => sessionColumns(countsAll), [countsAll]);
}

function Actions(): ReactNode {
  const evaluates = useSendingParties().length > 0;
  const keepsTraining = useKeepsTraining();
  return (
    <>
      <ButtonLink to="/formations/calendrier">Voir le calendrier</ButtonLink>
      {evaluates && <ButtonLink to={EVALUATE.to}>{EVALUATE.title}</ButtonLink>}
      {keepsTraining && <ButtonLink to={NEW_SESSION}>Préparer une session</ButtonLink>}
    </>
  );
}

function Figures({ result }: { readonly result: TrainingFiguresQuery }): ReactNode {
  const reason = reasonOf(result, 'trainingFigures');
  if (reason) return <Refused reason={reason} />;
  return result.trainingFigures && <SessionFigures figures={result.trainingFigures} />;
}
