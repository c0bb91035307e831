import { PostChoicesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { departmentChoices } from '../posts/post-address';
import { today } from '../posts/today';
import { PROJECTS } from './addresses';
import { StartForm } from './start-form';

/** Begins the help to local leaders who want a post. */
export default function NewProject(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  return (
    <Page title="Ouvrir un projet de poste" above={[{ title: 'Postes', to: '/postes' }, PROJECTS]}>
      <OnlyKeepers what="tient le registre des projets">
        <Answer to={choices} what="les départements">
          {(known) => <StartForm departments={departmentChoices(known)} today={today(known)} />}
        </Answer>
      </OnlyKeepers>
    </Page>
  );
}
