import { reasonOf, type SubsidyLineQuery } from '@iscg/client';
import type { ReactNode } from 'react';
import { Answer, Loading } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { FUNDING, lineAddress } from './addresses';
import { nameOf, todayOf, useKeepsLedger, useLine, type SubsidyLine } from './use-line';

interface LinePageProps {
  /** What the page is, before the line is known and beside its name. */
  readonly title: (line: SubsidyLine | undefined) => string;
  readonly actions?: (line: SubsidyLine) => ReactNode;
  /** Whether the page is below the line’s own. */
  readonly isBelow?: boolean;
  readonly children: (line: SubsidyLine, today: string | undefined) => ReactNode;
}

/** A page about the line that its address names; a line out of competence does not exist for the person. */
export function LinePage({ title, actions, isBelow = false, children }: LinePageProps): ReactNode {
  const query = useLine();
  // The line read before stays in view while another is awaited: it is not the one of this page.
  const line = (!query.isPlaceholderData && query.data?.subsidyLine) || undefined;
  const above =
    line && isBelow ? [FUNDING, { title: `Subvention ${nameOf(line)}`, to: lineAddress(line.id) }] : [FUNDING];
  return (
    <Page title={title(line)} above={above} actions={line && actions?.(line)}>
      <Answer to={query} what="la ligne de subvention">
        {(result) =>
          query.isPlaceholderData ? (
            <Loading what="la ligne de subvention" />
          ) : (
            <Known result={result}>{children}</Known>
          )
        }
      </Answer>
    </Page>
  );
}

function Known({
  result,
  children,
}: Pick<LinePageProps, 'children'> & { readonly result: SubsidyLineQuery }): ReactNode {
  if (result.subsidyLine) return children(result.subsidyLine, todayOf(result));
  const reason = reasonOf(result, 'subsidyLine');
  if (reason) {
    return (
      <Message kind="error" title="Momentanément indisponible : la ligne de subvention" live>
        {reason.message}
      </Message>
    );
  }
  return (
    <Message kind="info" title="Ligne introuvable">
      Il n’y a pas de ligne de subvention à cette adresse, ou elle n’est pas de votre compétence.
    </Message>
  );
}

/** A page that writes in the ledger, for who keeps it. */
export function LedgerFormPage(props: Pick<LinePageProps, 'children'> & { readonly title: string }): ReactNode {
  const keepsLedger = useKeepsLedger();
  return (
    <LinePage title={() => props.title} isBelow>
      {(line, today) =>
        keepsLedger ? (
          props.children(line, today)
        ) : (
          <Message kind="warning" title="Vous ne pouvez pas écrire ici">
            Seule l’ANISCG tient le registre des versements. Si vous en êtes, vérifiez en tant que qui vous lisez.
          </Message>
        )
      }
    </LinePage>
  );
}
