import { PostChoicesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { departmentChoices } from '../posts/post-address';
import { PlanForm } from './plan-form';

/** Plans a post whose need is agreed. */
export default function PlanPost(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  return (
    <Page title="Prévoir un poste" above={[{ title: 'Postes', to: '/postes' }]}>
      <OnlyKeepers what="prévoit les postes">
        <Answer to={choices} what="les départements">
          {(known) => <PlanForm departments={departmentChoices(known)} />}
        </Answer>
      </OnlyKeepers>
    </Page>
  );
}
