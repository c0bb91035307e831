import type { CofundingEventKind } from '@iscg/client';

export const EVENT_WORDS: Readonly<Record<CofundingEventKind, string>> = {
  PLANNED: 'Plan enregistré',
  CORRECTED: 'Plan corrigé',
  SHARE_CONFIRMED: 'Part confirmée',
};
