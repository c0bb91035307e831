import { reasonOf, SessionsOfMonthDocument, TrainingFiguresDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useAnnouncement } from '../../ui/announce';
import { Answer, Loading } from '../../ui/answer';
import { ButtonLink, Link } from '../../ui/link';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { Refused } from '../../ui/refused';
import { addDays, firstDayOf, formatMonth, isMonth, lastDayOf, monthAfter, monthBefore } from './calendar-day';
import { CalendarSubscription } from './calendar-subscription';
import { MonthList } from './month-list';
import { MonthTable } from './month-table';
import { sessionsByDay } from './sessions-by-day';

/** A session that began this many days before the month may still run in it. */
const LONGEST_SESSION_DAYS = 7;

/** The sessions of a month, told by the address; the month of today when it tells none. */
export default function Calendar(): ReactNode {
  const [search] = useSearchParams();
  const asked = search.get('mois');
  const isAsked = asked !== null && isMonth(asked);
  const figures = useGraph(TrainingFiguresDocument, {});
  const today = figures.data?.trainingFigures?.asOf ?? undefined;
  const month = isAsked ? asked : today?.slice(0, 7);
  return (
    <Page
      title={month ? `Calendrier des sessions : ${formatMonth(month)}` : 'Calendrier des sessions'}
      above={[{ title: 'Formations', to: '/formations' }]}
      lead="Heures de Paris."
      actions={<ButtonLink to="/formations">Voir la liste</ButtonLink>}
    >
      {asked !== null && !isAsked && (
        <Message kind="warning" title="Une partie de l’adresse n’a pas été comprise" live>
          Le mois demandé n’existe pas (attendu : AAAA-MM). Voici le mois en cours.
        </Message>
      )}
      {month ? (
        <Month month={month} today={today} />
      ) : (
        <Answer to={figures} what="le mois en cours">
          {(result) => {
            const reason = reasonOf(result, 'trainingFigures');
            return reason ? <Refused reason={reason} /> : <Loading what="le mois en cours" />;
          }}
        </Answer>
      )}
      <CalendarSubscription />
    </Page>
  );
}

function Month({ month, today }: { readonly month: string; readonly today: string | undefined }): ReactNode {
  const first = firstDayOf(month);
  const last = lastDayOf(month);
  const query = useGraph(SessionsOfMonthDocument, { from: addDays(first, -LONGEST_SESSION_DAYS), to: last });
  useAnnouncement(`Calendrier : ${formatMonth(month)}.`);
  return (
    <>
      <nav className="button-row" aria-label="Mois du calendrier">
        <MonthLink month={monthBefore(month)} word="Mois précédent" />
        <MonthLink month={monthAfter(month)} word="Mois suivant" />
        <Link to="/formations/calendrier">Mois en cours</Link>
      </nav>
      <Answer to={query} what="les sessions du mois">
        {(result) => {
          const reason = reasonOf(result, 'sessions');
          if (reason) return <Refused reason={reason} />;
          const byDay = sessionsByDay(result.sessions?.nodes ?? [], month);
          return (
            <>
              {result.sessions?.pageInfo.hasNextPage && <MoreSessions first={first} last={last} />}
              <MonthTable month={month} byDay={byDay} today={today} />
              <MonthList month={month} byDay={byDay} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function MonthLink({ month, word }: { readonly month: string; readonly word: string }): ReactNode {
  return (
    <ButtonLink to={`/formations/calendrier?mois=${month}`}>
      {word}
      <span className="fr-sr-only"> : {formatMonth(month)}</span>
    </ButtonLink>
  );
}

function MoreSessions({ first, last }: { readonly first: string; readonly last: string }): ReactNode {
  return (
    <Message kind="info" title="Toutes les sessions du mois ne tiennent pas dans le calendrier">
      <p>
        <Link to={`/formations?du=${first}&au=${last}`}>Voir toutes les sessions du mois dans la liste</Link>
      </p>
    </Message>
  );
}
