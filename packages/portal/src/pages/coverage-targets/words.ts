/** What the codes of coverage against target are called in French. */
import type { TargetStatus } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const STATUS_WORDS: Readonly<Record<TargetStatus, string>> = {
  NO_TARGET: 'Aucune cible fixée',
  NOT_COMPARABLE: 'Non comparable',
  BELOW: 'Sous la cible',
  REACHED: 'Cible atteinte',
  EXCEEDED: 'Au-delà de la cible',
};

export const STATUS_TONES: Readonly<Record<TargetStatus, Tone>> = {
  NO_TARGET: 'neutral',
  NOT_COMPARABLE: 'neutral',
  BELOW: 'warning',
  REACHED: 'success',
  EXCEEDED: 'info',
};
