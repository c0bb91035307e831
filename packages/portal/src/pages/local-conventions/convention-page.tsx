import { LocalConventionDocument, reasonOf, type LocalConventionQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { formatDay } from '../../ui/format';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { CONVENTIONS, conventionPath } from './addresses';

export type ConventionRecord = NonNullable<LocalConventionQuery['localConvention']>;

interface ConventionPageProps {
  /** What is done about it; the convention’s own page when absent. */
  readonly act?: string;
  readonly actions?: (convention: ConventionRecord) => ReactNode;
  readonly children: (convention: ConventionRecord) => ReactNode;
}

const ABOVE = [{ title: 'Postes', to: '/postes' }, CONVENTIONS];

/** A page about the local convention that its address names; one out of competence does not exist for the person. */
export function ConventionPage({ act, actions, children }: ConventionPageProps): ReactNode {
  const { id = '' } = useParams();
  const query = useGraph(LocalConventionDocument, { id });
  // The convention read before stays in view while another is awaited: it is not the one of this page.
  const convention = (!query.isPlaceholderData && query.data?.localConvention) || undefined;
  const own = convention && { title: nameOf(convention), to: conventionPath(convention.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Convention locale'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={convention && actions?.(convention)}
    >
      <Answer to={query} what="la convention">
        {(result) =>
          query.isPlaceholderData ? <Loading what="la convention" /> : <Known result={result}>{children}</Known>
        }
      </Answer>
    </Page>
  );
}

function Known(props: Pick<ConventionPageProps, 'children'> & { readonly result: LocalConventionQuery }): ReactNode {
  const { result, children } = props;
  if (result.localConvention) return children(result.localConvention);
  const reason = reasonOf(result, 'localConvention');
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title="Momentanément indisponible : la convention" live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what="Cette convention locale" back={{ title: 'Voir les conventions', to: CONVENTIONS.to }} />;
}

/** « Convention locale du poste ISCG-93-0007, 1er janvier 2025 ». */
export function nameOf({ post, startsOn }: Pick<ConventionRecord, 'post' | 'startsOn'>): string {
  const whose = post?.reference ? ` du poste ${post.reference}` : '';
  return `Convention locale${whose}${startsOn ? `, ${formatDay(startsOn)}` : ''}`;
}
