import type { LossReason } from '@iscg/client';

export const LOSS_WORDS: Readonly<Record<LossReason, string>> = {
  STEP_DOWN: 'Part en baisse',
  UNCONFIRMED: 'Part non confirmée',
  NO_PLAN: 'Aucun plan pour l’exercice',
};

/** « 1er semestre 2027 ». */
export function halfYearInWords(year: number | string, half: number | string): string {
  return `${String(half) === '1' ? '1er' : '2e'} semestre ${year}`;
}
