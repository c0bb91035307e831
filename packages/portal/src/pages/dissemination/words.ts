/** What the codes of the dissemination are called in French. */
import type {
  DisseminationLevel,
  DisseminationMeans,
  DisseminationStatus,
  DisseminationStepKind,
  PartyCode,
} from '@iscg/client';
import type { Tone } from '../../ui/badge';

/** As a list to import names them. */
export const LEVEL_WORDS: Readonly<Record<DisseminationLevel, string>> = {
  PREFECT: 'Préfet',
  POLICE_DIRECTORATE: 'Direction de police',
  POLICE_DISTRICT: 'Circonscription de police',
  GENDARMERIE_REGION: 'Région de gendarmerie',
  GENDARMERIE_GROUP: 'Groupement de gendarmerie',
  GENDARMERIE_COMPANY: 'Compagnie de gendarmerie',
  PARIS_DIRECTORATE: 'Direction territoriale de la préfecture de police',
  PARIS_DISTRICT: 'Circonscription de la préfecture de police',
};

/** Who sends the convention to a level. */
export const LEVEL_PARTIES: Readonly<Record<DisseminationLevel, PartyCode>> = {
  PREFECT: 'SG_CIPDR',
  POLICE_DIRECTORATE: 'DGPN',
  POLICE_DISTRICT: 'DGPN',
  GENDARMERIE_REGION: 'DGGN',
  GENDARMERIE_GROUP: 'DGGN',
  GENDARMERIE_COMPANY: 'DGGN',
  PARIS_DIRECTORATE: 'PP',
  PARIS_DISTRICT: 'PP',
};

export const STATUS_WORDS: Readonly<Record<DisseminationStatus, string>> = {
  TO_SEND: 'À envoyer',
  SENT: 'Envoyée',
  REMINDER_DUE: 'À relancer',
  ACKNOWLEDGED: 'Accusé de réception',
};

export const STATUS_TONES: Readonly<Record<DisseminationStatus, Tone>> = {
  TO_SEND: 'neutral',
  SENT: 'info',
  REMINDER_DUE: 'warning',
  ACKNOWLEDGED: 'success',
};

export const MEANS_WORDS: Readonly<Record<DisseminationMeans, string>> = {
  LETTER: 'Courrier',
  EMAIL: 'Courriel',
  INSTRUCTION: 'Instruction ou note de service',
  MEETING: 'Remise en réunion',
};

export const STEP_WORDS: Readonly<Record<DisseminationStepKind, string>> = {
  SENT: 'Convention envoyée',
  ACKNOWLEDGED: 'Accusé de réception',
  REMINDED: 'Relance',
};
