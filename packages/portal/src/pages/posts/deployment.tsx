import {
  DeploymentDocument,
  PostChoicesDocument,
  reasonOf,
  type DeploymentQuery,
  type PostChoicesQuery,
} from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { AddressProblems } from '../../ui/list/address-problems';
import { Filters } from '../../ui/list/filters';
import { useList } from '../../ui/list/use-list';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { deploymentAddress, deploymentVariables, isNarrowed } from './deployment-address';
import { DeploymentCurve } from './deployment-curve';
import { MilestoneTable } from './deployment-milestones';
import { today } from './today';

/** How the number of posts has grown, beside the figures that were published. */
export default function Deployment(): ReactNode {
  const choices = useGraph(PostChoicesDocument, {});
  return (
    <Page
      title="Courbe de déploiement"
      above={[{ title: 'Postes', to: '/postes' }]}
      lead="Le nombre de postes de votre compétence, compté jour après jour, et les jalons officiels à part."
    >
      <Answer to={choices} what="les régions">
        {(known) => <Curve choices={known} />}
      </Answer>
    </Page>
  );
}

function Curve({ choices }: { readonly choices: PostChoicesQuery }): ReactNode {
  const list = useList(useMemo(() => deploymentAddress(choices), [choices]));
  const lastDay = today(choices);
  const query = useGraph(DeploymentDocument, deploymentVariables(list.state, lastDay ?? ''), {
    enabled: lastDay !== undefined,
  });
  if (lastDay === undefined) return <Message kind="warning">Les postes ne vous sont pas ouverts.</Message>;
  return (
    <>
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir la période et les postes comptés" action="Afficher" />
      <Answer to={query} what="la courbe">
        {(result) => <Deployed result={result} narrowed={isNarrowed(list.state)} />}
      </Answer>
    </>
  );
}

interface DeployedProps {
  readonly result: DeploymentQuery;
  readonly narrowed: boolean;
}

function Deployed({ result, narrowed }: DeployedProps): ReactNode {
  const milestones = result.deploymentMilestones ?? [];
  return (
    <>
      {result.deploymentCurve ? (
        <DeploymentCurve rows={result.deploymentCurve} milestones={narrowed ? [] : milestones} narrowed={narrowed} />
      ) : (
        <Message kind="error" title="La courbe ne peut pas être tracée" live>
          {reasonOf(result, 'deploymentCurve')?.message ?? 'Le service n’a rien répondu. Réessayez.'}
        </Message>
      )}
      <MilestoneTable milestones={milestones} />
    </>
  );
}
