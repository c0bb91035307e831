import type { FinancialReportStatus } from '@iscg/client';
import type { Tone } from '../../ui/badge';

/** Where a financial report stands. */
export const REPORT_STATUS_WORDS: Readonly<Record<FinancialReportStatus, string>> = {
  EXPECTED: 'Attendu',
  DUE_SOON: 'À rendre bientôt',
  OVERDUE: 'En retard',
  SENT: 'Envoyé',
  RECEIVED: 'Reçu',
};

export const REPORT_STATUS_TONES: Readonly<Record<FinancialReportStatus, Tone>> = {
  EXPECTED: 'neutral',
  DUE_SOON: 'warning',
  OVERDUE: 'error',
  SENT: 'info',
  RECEIVED: 'success',
};
