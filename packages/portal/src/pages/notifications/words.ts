import type { EmailFrequency, NotificationKind, NotificationStage } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const KIND_WORDS: Readonly<Record<NotificationKind, string>> = {
  OBLIGATION: 'Échéances de la convention',
  SIGNATURE: 'Avenants à signer',
  ANSWER: 'Demandes sans réponse',
};

export const STAGE_WORDS: Readonly<Record<NotificationStage, string>> = {
  OVERDUE: 'En retard',
  DUE_SOON: 'À échéance proche',
  WAITING: 'En attente',
};

export const STAGE_TONES: Readonly<Record<NotificationStage, Tone>> = {
  OVERDUE: 'error',
  DUE_SOON: 'warning',
  WAITING: 'info',
};

export const FREQUENCY_WORDS: Readonly<Record<EmailFrequency, string>> = {
  DAILY: 'Le matin, chaque jour ouvré où il y a du nouveau',
  WEEKLY: 'Le premier matin ouvré de la semaine, quand il y a du nouveau',
  NEVER: 'Jamais : sur le portail seulement',
};
