import { reasonOf, type CofundingOfPostQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { cofundingPath } from './addresses';
import { useCofunding, useKeepsPlans, type CofundingPost, type Plan } from './use-cofunding';

interface CofundingPageProps {
  readonly title: string;
  /** For a page that writes. */
  readonly writes?: true;
  readonly asOf?: string | undefined;
  readonly actions?: ReactNode;
  /** Above the answer: what it is asked for. */
  readonly before?: ReactNode;
  readonly children: (post: CofundingPost, result: CofundingOfPostQuery) => ReactNode;
}

/** A page about the plans of the post that its address names; one out of competence does not exist for the person. */
export function CofundingPage({ title, writes, asOf, actions, before, children }: CofundingPageProps): ReactNode {
  const { reference = '' } = useParams();
  const query = useCofunding(asOf);
  const keepsPlans = useKeepsPlans();
  const own = { title: 'Financement', to: cofundingPath(reference) };
  const above = [
    { title: 'Postes', to: '/postes' },
    { title: `Poste ${reference}`, to: `/postes/${encodeURIComponent(reference)}` },
  ];
  return (
    <Page title={title} above={writes ? [...above, own] : above} actions={actions}>
      {before}
      {writes && !keepsPlans ? (
        <Message kind="warning" title="Vous ne pouvez pas écrire ici">
          Seule l’ANISCG tient les plans de financement des postes. Si vous en êtes, vérifiez en tant que qui vous
          lisez.
        </Message>
      ) : (
        <Answer to={query} what="le financement du poste">
          {(result) => {
            if (query.isPlaceholderData) return <Loading what="le financement du poste" />;
            return result.post ? children(result.post, result) : <Missing result={result} />;
          }}
        </Answer>
      )}
    </Page>
  );
}

function Missing({ result }: { readonly result: CofundingOfPostQuery }): ReactNode {
  const reason = reasonOf(result, 'post');
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title="Momentanément indisponible : le poste" live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what="Ce poste" back={{ title: 'Voir la liste des postes', to: '/postes' }} />;
}

/** The plan of the year that the address names, for a page that writes about it. */
export function WithPlan(props: {
  readonly post: CofundingPost;
  readonly children: (plan: Plan) => ReactNode;
}): ReactNode {
  const { year = '', reference = '' } = useParams();
  const plan = props.post.cofundingPlans?.find(({ fiscalYear }) => String(fiscalYear) === year);
  if (plan) return props.children(plan);
  return (
    <Absent
      what="Ce plan de financement"
      back={{ title: 'Voir le financement du poste', to: cofundingPath(reference) }}
    />
  );
}
