import { PostChoicesDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { OnlyKeepers } from '../posts/only-keepers';
import { departmentChoices } from '../posts/post-address';
import { EMPLOYERS } from './addresses';
import { EmployerForm } from './employer-form';

/** Adds an employer. */
export default function NewEmployer(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  return (
    <Page title="Ajouter un employeur" above={[{ title: 'Postes', to: '/postes' }, EMPLOYERS]}>
      <OnlyKeepers what="tient le registre des employeurs">
        <Answer to={choices} what="les départements">
          {(known) => <EmployerForm departments={departmentChoices(known)} />}
        </Answer>
      </OnlyKeepers>
    </Page>
  );
}
