import { ObligationsDocument, reasonOf, type ObligationsQuery, type ObligationsQueryVariables } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../../graph/graph';
import { Answer } from '../../../ui/answer';
import { Badge } from '../../../ui/badge';
import { formatDay, formatWeekday } from '../../../ui/format';
import { Link } from '../../../ui/link';
import { AddressProblems } from '../../../ui/list/address-problems';
import { choicesOf, codeIn } from '../../../ui/list/choices';
import { Filters } from '../../../ui/list/filters';
import type { ListAddress, ListState } from '../../../ui/list/list-url';
import { useList } from '../../../ui/list/use-list';
import { Message } from '../../../ui/message';
import { Page, Section } from '../../../ui/page';
import { Refused } from '../../../ui/refused';
import { PARTY_WORDS, partiesInWords } from '../../../words';
import { formatMonth } from '../../training/calendar-day';
import { undertakingPath } from '../addresses';
import { UNDERTAKING_STATUS_TONES, UNDERTAKING_STATUS_WORDS } from '../words';
import { obligationsByMonth } from './obligations-by-month';

type ObligationCalendar = NonNullable<ObligationsQuery['obligations']>;
type Obligation = NonNullable<ObligationCalendar['obligations']>[number];

const ADDRESS: ListAddress = {
  filters: [
    {
      name: 'partie',
      label: 'Partie',
      hint: 'Débitrice ou créancière',
      kind: 'choice',
      choices: choicesOf(PARTY_WORDS),
      unset: 'Toutes',
    },
    { name: 'du', label: 'Du', hint: 'Aujourd’hui, sans autre choix', kind: 'day' },
    { name: 'au', label: 'Au', hint: 'Un an plus tard, sans autre choix', kind: 'day' },
  ],
};

/** What falls due, month by month. */
export default function Calendar(): ReactNode {
  const list = useList(ADDRESS);
  const query = useGraph(ObligationsDocument, variablesOf(list.state));
  return (
    <Page
      title="Échéances de la convention"
      above={[{ title: 'Gouvernance', to: '/gouvernance' }]}
      lead="Ce que les engagements de la convention demandent de faire, mois par mois."
    >
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir les échéances" action="Afficher" />
      <Answer to={query} what="les échéances">
        {(result) => {
          const reason = reasonOf(result, 'obligations');
          if (reason?.code === 'BAD_USER_INPUT') {
            return (
              <Message kind="warning" title="Ces deux jours ne conviennent pas">
                {reason.message}
              </Message>
            );
          }
          if (reason) return <Refused reason={reason} />;
          return result.obligations && <Months calendar={result.obligations} />;
        }}
      </Answer>
      <p>
        Ces échéances, pour vos parties, sont aussi dans l’agenda personnel auquel vous pouvez vous abonner :{' '}
        <Link to="/formations/calendrier#agenda">recevoir le calendrier dans mon agenda</Link>.
      </p>
    </Page>
  );
}

function variablesOf({ values }: ListState): ObligationsQueryVariables {
  const { du: from, au: to } = values;
  return { from: from ?? null, to: to ?? null, party: codeIn(PARTY_WORDS, values['partie']) ?? null };
}

function Months({ calendar }: { readonly calendar: ObligationCalendar }): ReactNode {
  const { from, to, obligations } = calendar;
  const months = obligationsByMonth(obligations ?? []);
  return (
    <>
      {from && to && (
        <p>
          Du {formatDay(from)} au {formatDay(to)}.
        </p>
      )}
      {months.length === 0 && <p className="empty">Rien n’est dû entre ces deux jours.</p>}
      {months.map(([month, due]) => (
        <Section key={month} title={formatMonth(month)}>
          <ul className="fr-raw-list">
            {due.map((obligation) => (
              <li key={`${obligation.undertaking?.id} ${obligation.dueOn}`}>
                <ObligationLine obligation={obligation} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function ObligationLine({ obligation }: { readonly obligation: Obligation }): ReactNode {
  const { dueOn, status, owing, undertaking } = obligation;
  return (
    <article>
      <h3 className="fr-h6">
        {dueOn && formatWeekday(dueOn)} :{' '}
        {undertaking && <Link to={undertakingPath(undertaking.id)}>engagement {undertaking.number}</Link>}{' '}
        {status && <Badge tone={UNDERTAKING_STATUS_TONES[status]}>{UNDERTAKING_STATUS_WORDS[status]}</Badge>}
      </h3>
      <p>
        «{'\u202f'}
        {undertaking?.words}
        {'\u202f'}»
      </p>
      {owing && owing.length > 0 && <p>Reste dû par : {partiesInWords(owing.map(({ code }) => code))}.</p>}
    </article>
  );
}
