import { reasonOf, type FinancialReportsQuery } from '@iscg/client';
import { Badge } from '../../ui/badge';
import { Link } from '../../ui/link';
import type { Column } from '../../ui/list/column';
import { lineAddress } from '../funding/addresses';
import { receiptAddress, sendingAddress } from './addresses';
import { reportName } from './use-report';
import { REPORT_STATUS_TONES, REPORT_STATUS_WORDS } from './words';

export type ReportRow = NonNullable<FinancialReportsQuery['financialReports']>['nodes'][number];

export const REPORT_COLUMNS: readonly Column<ReportRow>[] = [
  {
    id: 'subvention',
    title: 'Subvention',
    value: reportName,
    show: ({ subsidyLine }) =>
      subsidyLine && <Link to={lineAddress(subsidyLine.id)}>{reportName({ subsidyLine })}</Link>,
    reason: (report) => reasonOf(report, 'subsidyLine'),
    isRowHeader: true,
  },
  {
    id: 'statut',
    title: 'Statut',
    value: ({ status }) => status && REPORT_STATUS_WORDS[status],
    show: ({ status }) => status && <Badge tone={REPORT_STATUS_TONES[status]}>{REPORT_STATUS_WORDS[status]}</Badge>,
    reason: (report) => reasonOf(report, 'status'),
  },
  {
    id: 'echeance',
    title: 'Échéance',
    value: ({ dueOn }) => dueOn,
    reason: (report) => reasonOf(report, 'dueOn'),
    kind: 'day',
  },
  {
    id: 'retard',
    title: 'Hors délai',
    value: ({ late }) => (late === null ? null : late ? 'Oui' : 'Non'),
    reason: (report) => reasonOf(report, 'late'),
  },
  {
    id: 'verse',
    title: 'Versé',
    value: ({ paid }) => paid,
    reason: (report) => reasonOf(report, 'paid'),
    kind: 'euros',
  },
  {
    id: 'utilise',
    title: 'Utilisé',
    value: ({ spent }) => spent,
    reason: (report) => reasonOf(report, 'spent'),
    kind: 'euros',
  },
  {
    id: 'envoye',
    title: 'Envoyé le',
    value: ({ sentOn }) => sentOn,
    reason: (report) => reasonOf(report, 'sentOn'),
    kind: 'day',
  },
  {
    id: 'reference',
    title: 'Référence',
    value: ({ reference }) => reference,
    reason: (report) => reasonOf(report, 'reference'),
  },
  {
    id: 'recu',
    title: 'Reçu le',
    value: ({ receivedOn }) => receivedOn,
    reason: (report) => reasonOf(report, 'receivedOn'),
    kind: 'day',
  },
];

type May = (report: ReportRow) => boolean;

/** What the person may do about each report: `canSend` for ANISCG, `canAcknowledge` for its funder. */
export function actColumn(canSend: May, canAcknowledge: May): Column<ReportRow> {
  const actOf = (report: ReportRow) => {
    const { id, receivedOn, sentOn } = report;
    if (receivedOn !== null) return undefined;
    if (canSend(report)) return { to: sendingAddress(id), words: sentOn === null ? 'Envoyer' : 'Envoyer à nouveau' };
    return sentOn !== null && canAcknowledge(report)
      ? { to: receiptAddress(id), words: 'Accuser réception' }
      : undefined;
  };
  return {
    id: 'action',
    title: 'Action',
    value: (report) => actOf(report)?.words ?? null,
    show: (report) => {
      const act = actOf(report);
      if (!act) return null;
      return (
        <Link to={act.to}>
          {act.words}
          <span className="fr-sr-only"> : {reportName(report)}</span>
        </Link>
      );
    },
  };
}
