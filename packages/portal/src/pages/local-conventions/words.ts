/** What the codes of local conventions are called in French. */
import type { LocalConventionStatus, LocalSignatoryKind } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const STATUS_WORDS: Readonly<Record<LocalConventionStatus, string>> = {
  TO_COME: 'À venir',
  IN_FORCE: 'En vigueur',
  EXPIRED: 'Échue',
  ENDED_EARLY: 'Fin anticipée',
};

export const STATUS_TONES: Readonly<Record<LocalConventionStatus, Tone>> = {
  TO_COME: 'new',
  IN_FORCE: 'success',
  EXPIRED: 'neutral',
  ENDED_EARLY: 'warning',
};

export const SIGNATORY_WORDS: Readonly<Record<LocalSignatoryKind, string>> = {
  STATE: 'État (préfet, procureur…)',
  POLICE: 'Police nationale',
  GENDARMERIE: 'Gendarmerie nationale',
  EMPLOYER: 'Employeur',
  DEPARTMENT_COUNCIL: 'Conseil départemental',
  MUNICIPALITY: 'Commune ou CCAS',
  INTERCOMMUNALITY: 'Intercommunalité ou CIAS',
  OTHER: 'Autre',
};
