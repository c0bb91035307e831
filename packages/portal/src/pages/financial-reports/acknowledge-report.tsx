import { AcknowledgeFinancialReportDocument } from '@iscg/client';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { formatDay, formatEuros } from '../../ui/format';
import type { Draft } from '../../ui/form/draft';
import { success } from '../../ui/form/success';
import { useWrite } from '../../ui/form/use-write';
import { WriteField, WriteForm } from '../../ui/form/write-form';
import { REPORTS } from './addresses';
import { compareReports } from './compare-reports';
import { checkReceipt } from './report-draft';
import { ReportFormPage } from './report-form-page';
import { reportBasis, reportName, useAcknowledges, type Report } from './use-report';

const BLANK = { receivedOn: '' };

/** A funder acknowledges the report on its own subsidy. */
export default function AcknowledgeReport(): ReactNode {
  const acknowledges = useAcknowledges();
  return (
    <ReportFormPage
      title="Accuser réception d’un compte rendu"
      refusal={(report) => {
        if (!acknowledges(report)) return 'Chaque financeur accuse réception de ses propres comptes rendus financiers.';
        return report.sentOn === null ? 'Ce compte rendu n’est pas encore envoyé.' : undefined;
      }}
    >
      {(report, today) => <ReceiptForm key={report.id} report={report} today={today} />}
    </ReportFormPage>
  );
}

interface ReceiptFormProps {
  readonly report: Report;
  readonly today: string | undefined;
}

function ReceiptForm({ report, today }: ReceiptFormProps): ReactNode {
  const navigate = useNavigate();
  const write = useReceipt({ report, today });
  const { sentOn, spent, reference } = report;
  return (
    <>
      <p>
        Compte rendu de la subvention <strong>{reportName(report)}</strong>
        {sentOn && <>, envoyé le {formatDay(sentOn)}</>}
        {reference && <>, référence « {reference} »</>}
        {spent && <> : {formatEuros(spent)} utilisés</>}.
      </p>
      <WriteForm
        write={write}
        action="Accuser réception"
        warning="Relisez : le compte rendu ne changera plus ensuite."
        confirmation={({ receivedOn }) => [
          { term: 'Subvention', value: reportName(report) },
          { term: 'Reçu le', value: formatDay(receivedOn) },
        ]}
        comparison={(before, theirs) => compareReports(before, theirs, { receivedOn: write.draft.receivedOn })}
        onLeave={() => void navigate(REPORTS.to)}
      >
        <WriteField write={write} name="receivedOn" label="Reçu le" kind="date" hint="Au plus tard aujourd’hui" />
      </WriteForm>
    </>
  );
}

function useReceipt({ report, today }: ReceiptFormProps) {
  const navigate = useNavigate();
  const { id, sentOn } = report;
  return useWrite({
    form: `reception:${id}`,
    blank: BLANK,
    current: reportBasis(report),
    check: (draft) => checkReceipt(draft, { sentOn: sentOn ?? '', today }),
    document: AcknowledgeFinancialReportDocument,
    variables: (content: Draft<'receivedOn'>, { version, key }) => ({
      input: { ...content, financialReportId: id, version, idempotencyKey: key },
    }),
    payload: ({ acknowledgeFinancialReport }) => acknowledgeFinancialReport,
    onWritten: () => void navigate(REPORTS.to, { state: success('La réception du compte rendu est enregistrée.') }),
  });
}
