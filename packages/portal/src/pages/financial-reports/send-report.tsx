import { SendFinancialReportDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { formatDay, formatEuros } from '../../ui/format';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { useKeepsLedger } from '../funding/use-line';
import { REPORTS } from './addresses';
import { compareReports } from './compare-reports';
import { checkSending, type SendingContent } from './report-draft';
import { ReportFormPage } from './report-form-page';
import { reportBasis, reportName, type Report } from './use-report';

const REFERENCE_HINT = 'Du courrier ou du dossier, 120 caractères au plus';
const BLANK = { sentOn: '', spent: '', reference: '' };

/** Records the sending of a financial report to its funder. */
export default function SendReport(): ReactNode {
  const keepsLedger = useKeepsLedger();
  return (
    <ReportFormPage
      title="Envoyer un compte rendu financier"
      refusal={() => (keepsLedger ? undefined : 'L’ANISCG envoie les comptes rendus financiers qu’elle doit.')}
    >
      {(report, today) => <SendingForm key={report.id} report={report} today={today} />}
    </ReportFormPage>
  );
}

interface SendingFormProps {
  readonly report: Report;
  readonly today: string | undefined;
}

function SendingForm({ report, today }: SendingFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useSending({ report, today });
  return (
    <>
      <p>
        Subvention <strong>{reportName(report)}</strong> : {formatEuros(report.paid ?? '0.00')} reçus, compte rendu dû
        {report.dueOn && <> le {formatDay(report.dueOn)}</>}. Un envoi corrigé remplace le précédent tant que le
        financeur n’en a pas accusé réception.
      </p>
      <WriteForm
        write={write}
        action="Enregistrer l’envoi"
        warning="Relisez : le financeur verra cet envoi et en accusera réception."
        confirmation={(content) => [
          { term: 'Subvention', value: reportName(report) },
          { term: 'Envoyé le', value: formatDay(content.sentOn) },
          { term: 'Montant utilisé', value: formatEuros(content.spent) },
          { term: 'Référence', value: content.reference },
        ]}
        comparison={(before, theirs) => compareReports(before, theirs, { sentOn: write.draft.sentOn })}
        onLeave={() => void navigate(REPORTS.to)}
      >
        <WriteField write={write} name="sentOn" label="Envoyé le" kind="date" hint="Après la fin de l’exercice" />
        <WriteField
          write={write}
          name="spent"
          label="Montant utilisé"
          kind="amount"
          hint="De la subvention reçue, en euros, par exemple 15 000,00"
        />
        <WriteField write={write} name="reference" label="Référence" hint={REFERENCE_HINT} />
      </WriteForm>
    </>
  );
}

function useSending({ report, today }: SendingFormProps) {
  const navigate = useNavigate();
  const { id, paid, subsidyLine } = report;
  const limits = { paid: paid ?? '0.00', fiscalYear: subsidyLine?.fiscalYear ?? 0, today };
  return useWrite({
    form: `compte-rendu:${id}`,
    blank: BLANK,
    current: reportBasis(report),
    check: (draft) => checkSending(draft, limits),
    document: SendFinancialReportDocument,
    variables: (content: SendingContent, { version, key }) => ({
      input: { ...content, financialReportId: id, version, idempotencyKey: key },
    }),
    payload: ({ sendFinancialReport }) => sendFinancialReport,
    onWritten: () => void navigate(REPORTS.to, { state: success('L’envoi du compte rendu est enregistré.') }),
  });
}
