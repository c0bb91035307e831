import { SinceLastVisitDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import { Answer } from '../../ui/answer';
import { dayOfInstant, formatInstant, formatQuantity } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Timeline } from '../../ui/timeline';
import { countNotShown, newsOf } from './news';
import { Unavailable } from './unavailable';

/** What was recorded since the person was here before. */
export function SinceLastVisit(): ReactNode {
  const { lastVisitAt } = useSession();
  return (
    <Section title="Depuis votre dernière visite">
      {lastVisitAt === null ? (
        <p>C’est votre première visite : la prochaine fois, vous verrez ici ce qui a changé entre-temps.</p>
      ) : (
        <NewsSince since={lastVisitAt} />
      )}
    </Section>
  );
}

function NewsSince({ since }: { readonly since: string }): ReactNode {
  const query = useGraph(SinceLastVisitDocument, { since });
  return (
    <>
      <p>Votre visite précédente date du {formatInstant(since)}.</p>
      <Answer to={query} what="ce qui a changé">
        {(result) => {
          const more = countNotShown(result);
          return (
            <>
              <Unavailable of={result} names={['postEvents', 'payments']} />
              <Timeline
                items={newsOf(result).map(({ id, recordedAt, title, to }) => ({
                  id,
                  on: dayOfInstant(recordedAt),
                  title: <Link to={to}>{title}</Link>,
                }))}
                empty="Aucun changement connu depuis."
              />
              {more > 0 && (
                <p>
                  Et {formatQuantity(more, 'autre changement', 'autres changements')} :{' '}
                  <Link to="/postes">voir les postes</Link> et{' '}
                  <Link to="/financements/versements">voir le grand livre</Link>.
                </p>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}
