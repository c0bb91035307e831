import {
  DeploymentDocument,
  PostChoicesDocument,
  reasonOf,
  type DeploymentQuery,
  type DeploymentQueryVariables,
  type PostChoicesQuery,
} from '@iscg/client';
import { useMemo, type ReactNode } from 'react';
import { useGraph } from '../../graph/graph';
import { Answer } from '../../ui/answer';
import { formatDay } from '../../ui/format';
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
  const variables = deploymentVariables(list.state, lastDay ?? '');
  const query = useGraph(DeploymentDocument, variables, { enabled: lastDay !== undefined });
  if (lastDay === undefined) return <Message kind="warning">Les postes ne vous sont pas ouverts.</Message>;
  return (
    <>
      <AddressProblems list={list} />
      <Filters list={list} label="Choisir la période et les postes comptés" action="Afficher" />
      {variables.to > lastDay && (
        <Message kind="info">
          {`Après le ${formatDay(lastDay)}, la courbe ne tient compte que de ce qui est déjà décidé.`}
        </Message>
      )}
      <Answer to={query} what="la courbe">
        {(result) => <Deployed result={result} variables={variables} narrowed={isNarrowed(list.state)} />}
      </Answer>
    </>
  );
}

interface DeployedProps {
  readonly result: DeploymentQuery;
  readonly variables: DeploymentQueryVariables;
  readonly narrowed: boolean;
}

function Deployed({ result, variables, narrowed }: DeployedProps): ReactNode {
  const milestones = result.deploymentMilestones ?? [];
  return (
    <>
      {result.deploymentCurve ? (
        <DeploymentCurve rows={result.deploymentCurve} milestones={narrowed ? [] : milestones} narrowed={narrowed} />
      ) : (
        <Message kind="error" title="La courbe ne peut pas être tracée" live>
          {whyNoCurve(result, variables)}
        </Message>
      )}
      <MilestoneTable milestones={milestones} />
    </>
  );
}

/** The graph’s refusals in the words of the page’s own fields. */
function whyNoCurve(result: DeploymentQuery, { from, to }: DeploymentQueryVariables): string {
  const reason = reasonOf(result, 'deploymentCurve');
  if (reason?.code !== 'BAD_USER_INPUT') return reason?.message ?? 'Le service n’a rien répondu. Réessayez.';
  if (to < from) return `Le ${formatDay(to)} vient avant le ${formatDay(from)} : inversez les deux jours.`;
  return 'La courbe compterait plus de 400 points : choisissez un pas plus long ou une période plus courte.';
}
