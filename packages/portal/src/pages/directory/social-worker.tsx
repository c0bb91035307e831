import { SocialWorkerDocument, type SocialWorkerQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Field } from '../../ui/field';
import { Success } from '../../ui/form/success';
import { formatCount, formatDay } from '../../ui/format';
import { Link } from '../../ui/link';
import { Section } from '../../ui/page';
import { Timeline, type TimelineItem } from '../../ui/timeline';
import { WorkerFacts } from '../posts/post-holder';
import { postPath } from '../posts/post-columns';
import { FORCE_WORDS } from '../posts/words';
import { SOCIAL_WORKERS } from './addresses';
import { EntryActions } from './entry-actions';
import { EntryPage } from './entry-page';
import { workerName } from './worker-name';

type Worker = NonNullable<SocialWorkerQuery['socialWorker']>;
type Assignment = NonNullable<Worker['assignments']>[number];

/** One social worker: contacts as far as they may be read, and the posts held. */
export default function SocialWorker(): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(SocialWorkerDocument, { id });
  return (
    <EntryPage
      pages={SOCIAL_WORKERS}
      noun={['L’intervenant social', 'Cet intervenant social']}
      query={query}
      field="socialWorker"
      rowOf={({ socialWorker }) => socialWorker}
      nameOf={(worker) => workerName(worker)}
      actions={(worker) => <EntryActions pages={SOCIAL_WORKERS} row={worker} end="Enregistrer la fin de l’emploi" />}
    >
      {(worker) => (
        <>
          <Success />
          <WorkerFacts worker={worker} endedOn={worker.endedOn} />
          <Section title="Affectations">
            <Field of={worker} name="assignments" empty="Aucune affectation que vous puissiez voir.">
              {(assignments) => <Timeline items={assignments.map(itemOf)} empty="Aucune affectation." />}
            </Field>
          </Section>
        </>
      )}
    </EntryPage>
  );
}

function itemOf({ id, startsOn, endsOn, fte, post }: Assignment): TimelineItem {
  return {
    id,
    on: startsOn,
    title: post?.reference ? <Link to={postPath(post.reference, undefined)}>{post.reference}</Link> : 'Poste',
    children: (
      <p>
        {[
          endsOn === null ? 'Toujours en poste' : `Jusqu’au ${formatDay(endsOn)}`,
          fte && `${formatCount(fte)} ETP`,
          post?.force && FORCE_WORDS[post.force],
          post?.department && `${post.department.code} – ${post.department.name}`,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
    ),
  };
}
