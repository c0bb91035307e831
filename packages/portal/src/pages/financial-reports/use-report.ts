import { FinancialReportDocument, type FinancialReportQuery } from '@iscg/client';
import type { UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useGraph } from '../../graph/graph';
import { useSession } from '../../session/session';
import type { Basis } from '../../ui/form/write';
import { nameOf } from '../funding/use-line';

export type Report = NonNullable<FinancialReportQuery['financialReport']>;

/** The report that the page’s address names, and today in Europe/Paris. */
export function useReport(): UseQueryResult<FinancialReportQuery> {
  const { id = '' } = useParams();
  return useGraph(FinancialReportDocument, { id });
}

/** « DGPN 2026 ». */
export function reportName({ subsidyLine }: Pick<Report, 'subsidyLine'>): string {
  return subsidyLine ? nameOf(subsidyLine) : '';
}

/** Which reports the person may acknowledge: those on the subsidies of the parties it acts for. */
export function useAcknowledges(): (report: Pick<Report, 'subsidyLine'>) => boolean {
  const { scopes, reading } = useSession();
  return ({ subsidyLine }) => {
    const funder = subsidyLine?.funder?.code;
    return funder !== undefined && scopes.includes('funding:write') && reading.includes(funder);
  };
}

/** What a form about a report compares when it changes meanwhile. */
export type ReportBasis = Basis<'sentOn' | 'spent' | 'receivedOn'>;

export function reportBasis({ version, sentOn, spent, receivedOn }: Report): ReportBasis {
  return {
    version: String(version ?? 0),
    sentOn: sentOn ?? '',
    spent: spent ?? '',
    receivedOn: receivedOn ?? '',
  };
}
