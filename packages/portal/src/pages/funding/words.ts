import type { SubsidyStatus } from '@iscg/client';
import type { Tone } from '../../ui/badge';

/** Where a subsidy stands. */
export const SUBSIDY_STATUS_WORDS: Readonly<Record<SubsidyStatus, string>> = {
  EXPECTED: 'Attendue',
  CALLED: 'Appelée',
  PARTLY_PAID: 'Versée en partie',
  PAID: 'Soldée',
};

export const SUBSIDY_STATUS_TONES: Readonly<Record<SubsidyStatus, Tone>> = {
  EXPECTED: 'neutral',
  CALLED: 'info',
  PARTLY_PAID: 'new',
  PAID: 'success',
};
