import { HomeDocument, type HomeQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Page, Section } from '../../ui/page';
import { partiesInWords } from '../../words';
import { DueList } from './due-list';
import { awaitingOf, owedOf } from './dues';
import { KeyFigures } from './key-figures';
import { readerOf } from './role';
import { SinceLastVisit } from './since-last-visit';
import { Unavailable } from './unavailable';

/** The answer is in the page when it comes: the gateway knows this operation by its name, and gives it no variables. */
const NO_VARIABLES = {};

/** What each person opens in the morning. */
export default function Home(): ReactNode {
  const query = useGraph(HomeDocument, NO_VARIABLES);
  const { reading } = useSession();
  const today = query.data && todayOf(query.data);
  return (
    <Page title="Accueil" lead={`${partiesInWords(reading)}${today ? `, le ${formatDay(today)}` : ''}`}>
      <Answer to={query} what="les échéances et les chiffres clés">
        {(home) => <Morning home={home} />}
      </Answer>
      <SinceLastVisit />
    </Page>
  );
}

function Morning({ home }: { readonly home: HomeQuery }): ReactNode {
  const { reading } = useSession();
  const reader = readerOf(reading);
  const today = todayOf(home);
  return (
    <>
      <div className="home__columns">
        <Section title="Ce qui est dû">
          <Unavailable of={home} names={['subsidyLines', 'undertakings']} />
          <DueList dues={owedOf(home, reader)} today={today} empty="Rien n’est dû à ce jour." />
        </Section>
        <Section title="Ce qui m’attend">
          <Unavailable
            of={home}
            names={['onboardings', 'posts', 'convention', 'awaitingDgpn', 'awaitingDggn', 'awaitingPp']}
          />
          <DueList dues={awaitingOf(home, reader)} today={today} empty="Rien ne vous attend à ce jour." />
        </Section>
      </div>
      <KeyFigures home={home} reader={reader} />
    </>
  );
}

/** Today in Europe/Paris, from whichever figure came. */
function todayOf({ postFigures, trainingFigures, subsidyYears }: HomeQuery): string | undefined {
  return postFigures?.asOf ?? trainingFigures?.asOf ?? subsidyYears?.[0]?.asOf ?? undefined;
}
