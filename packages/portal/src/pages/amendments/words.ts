import type { AmendmentStatus, SignatoryCapacity } from '@iscg/client';
import type { Tone } from '../../ui/badge';

/** Where an amendment stands. */
export const AMENDMENT_STATUS_WORDS: Readonly<Record<AmendmentStatus, string>> = {
  DRAFT: 'Projet',
  SIGNING: 'À la signature',
  IN_FORCE: 'En vigueur',
  WITHDRAWN: 'Retiré',
};

export const AMENDMENT_STATUS_TONES: Readonly<Record<AmendmentStatus, Tone>> = {
  DRAFT: 'neutral',
  SIGNING: 'info',
  IN_FORCE: 'success',
  WITHDRAWN: 'warning',
};

/** As what a party signs. */
export const CAPACITY_WORDS: Readonly<Record<SignatoryCapacity, string>> = {
  STATE: 'L’État',
  ANISCG: 'L’ANISCG',
  SG_CIPDR: 'Le SG-CIPDR, financeur',
  DGPN: 'La DGPN, financeur',
  DGGN: 'La DGGN, financeur',
  PP: 'La préfecture de police, financeur',
};
