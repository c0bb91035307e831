import type { SubsidyLineEventKind, SubsidyStatus } from '@iscg/client';
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

/** What happened to a subsidy. */
export const LINE_EVENT_WORDS: Readonly<Record<SubsidyLineEventKind, string>> = {
  COMMITMENT_SET: 'Montant fixé',
  COMMITMENT_AMENDED: 'Montant modifié par avenant',
  FUNDS_CALLED: 'Appel de fonds',
  CALL_WITHDRAWN: 'Retrait d’un appel de fonds',
  PAID: 'Versement',
  PAYMENT_REVERSED: 'Contre-passation',
  REPORT_DUE: 'Échéance du compte rendu financier',
  REPORT_SENT: 'Envoi du compte rendu financier',
  REPORT_RECEIVED: 'Réception du compte rendu financier',
};
