import type { SubsidyStatus } from '@iscg/client';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { SUBSIDY_STATUS_TONES, SUBSIDY_STATUS_WORDS } from './words';

/** Where a subsidy stands, in French. */
export function SubsidyBadge({ status }: { readonly status: SubsidyStatus }): ReactNode {
  return <Badge tone={SUBSIDY_STATUS_TONES[status]}>{SUBSIDY_STATUS_WORDS[status]}</Badge>;
}

/** Whether the due day is past while something is outstanding. */
export function OverdueBadge({ overdue }: { readonly overdue: boolean }): ReactNode {
  return overdue ? <Badge tone="error">En retard</Badge> : 'Non';
}
