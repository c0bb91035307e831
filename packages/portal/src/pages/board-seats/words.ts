import type { MandateEndKind } from '@iscg/client';

export const END_KIND_WORDS: Readonly<Record<MandateEndKind, string>> = {
  RESIGNATION: 'Démission',
  REMOVAL: 'Révocation',
  OTHER: 'Autre',
};
