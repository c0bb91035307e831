import { reasonOf, type AmendmentQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Absent } from '../../ui/absent';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { amendmentAddress, AMENDMENTS } from './addresses';
import { useAmendment, useDraftsAmendments, type AmendmentRecord } from './use-amendment';

interface AmendmentPageProps {
  /** What is done about it; the amendment’s own page when absent. */
  readonly act?: string;
  readonly actions?: (amendment: AmendmentRecord) => ReactNode;
  readonly children: (amendment: AmendmentRecord) => ReactNode;
}

const ABOVE = [FUNDING, AMENDMENTS];

/** A page about the amendment that its address names. */
export function AmendmentPage({ act, actions, children }: AmendmentPageProps): ReactNode {
  const query = useAmendment();
  // The amendment read before stays in view while another is awaited: it is not the one of this page.
  const amendment = (!query.isPlaceholderData && query.data?.amendment) || undefined;
  const own = amendment && { title: `Avenant ${amendment.reference ?? ''}`, to: amendmentAddress(amendment.id) };
  return (
    <Page
      title={act ?? own?.title ?? 'Avenant'}
      above={act && own ? [...ABOVE, own] : ABOVE}
      actions={amendment && actions?.(amendment)}
    >
      <Answer to={query} what="l’avenant">
        {(result) =>
          query.isPlaceholderData ? <Loading what="l’avenant" /> : <Known result={result}>{children}</Known>
        }
      </Answer>
    </Page>
  );
}

function Known({
  result,
  children,
}: Pick<AmendmentPageProps, 'children'> & { readonly result: AmendmentQuery }): ReactNode {
  if (result.amendment) return children(result.amendment);
  const reason = reasonOf(result, 'amendment');
  if (reason && reason.code !== 'BAD_USER_INPUT') {
    return (
      <Message kind="error" title="Momentanément indisponible : l’avenant" live>
        {reason.message}
      </Message>
    );
  }
  return <Absent what="Cet avenant" back={{ title: 'Voir les avenants', to: AMENDMENTS.to }} />;
}

/** What only ANISCG does about an amendment. */
export function OnlyDrafters({ children }: { readonly children: ReactNode }): ReactNode {
  if (useDraftsAmendments()) return children;
  return (
    <Message kind="warning" title="Vous ne pouvez pas écrire ici">
      L’ANISCG prépare les avenants, les ouvre à la signature et les retire ; chaque partie les signe pour elle.
    </Message>
  );
}
