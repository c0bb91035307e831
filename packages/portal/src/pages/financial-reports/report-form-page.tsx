import type { ReactNode } from 'react';
import { Answer } from '../../ui/answer';
import { Message } from '../../ui/message';
import { Page } from '../../ui/page';
import { FUNDING } from '../funding/addresses';
import { REPORTS } from './addresses';
import { useReport, type Report } from './use-report';

interface ReportFormPageProps {
  readonly title: string;
  /** Why the person may not write here about this report; nothing when it may. */
  readonly refusal: (report: Report) => string | undefined;
  readonly children: (report: Report, today: string | undefined) => ReactNode;
}

/** A page that writes about the report that its address names. */
export function ReportFormPage({ title, refusal, children }: ReportFormPageProps): ReactNode {
  const query = useReport();
  return (
    <Page title={title} above={[FUNDING, REPORTS]}>
      <Answer to={query} what="le compte rendu financier">
        {({ financialReport, subsidyYears }) => {
          if (!financialReport) {
            return (
              <Message kind="info" title="Compte rendu introuvable">
                Il n’y a pas de compte rendu financier à cette adresse, ou il n’est pas de votre compétence.
              </Message>
            );
          }
          const refused = refusal(financialReport);
          if (refused !== undefined) {
            return (
              <Message kind="warning" title="Vous ne pouvez pas écrire ici">
                {refused}
              </Message>
            );
          }
          if (financialReport.receivedOn !== null) {
            return (
              <Message kind="info" title="Ce compte rendu est déjà reçu">
                Le financeur en a accusé réception : il ne change plus.
              </Message>
            );
          }
          return children(financialReport, subsidyYears?.find(({ asOf }) => asOf !== null)?.asOf ?? undefined);
        }}
      </Answer>
    </Page>
  );
}
