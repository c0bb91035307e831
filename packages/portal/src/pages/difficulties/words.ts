/** What the codes of difficulties are called in French. */
import type { DifficultyKind, DifficultySeverity, DifficultyState, DifficultyStepKind } from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const KIND_WORDS: Readonly<Record<DifficultyKind, string>> = {
  FUNDING: 'Financement',
  EMPLOYER: 'Relations avec l’employeur',
  HOST_UNIT: 'Relations avec l’unité d’accueil',
  WORKING_CONDITIONS: 'Conditions de travail',
  CONFIDENTIALITY: 'Secret professionnel',
  RECRUITMENT: 'Recrutement',
  OTHER: 'Autre',
};

export const SEVERITY_WORDS: Readonly<Record<DifficultySeverity, string>> = {
  MINOR: 'Mineure',
  SERIOUS: 'Sérieuse',
  CRITICAL: 'Critique',
};

/** What each severity means, for who reports. */
export const SEVERITY_MEANINGS: Readonly<Record<DifficultySeverity, string>> = {
  MINOR: 'Mineure : le poste fonctionne',
  SERIOUS: 'Sérieuse : le poste fonctionne mal',
  CRITICAL: 'Critique : le poste ne fonctionne plus, ou va prendre fin',
};

export const SEVERITY_TONES: Readonly<Record<DifficultySeverity, Tone>> = {
  MINOR: 'neutral',
  SERIOUS: 'warning',
  CRITICAL: 'error',
};

export const STATE_WORDS: Readonly<Record<DifficultyState, string>> = {
  REPORTED: 'Signalée',
  MEDIATION: 'En médiation',
  SETTLED: 'Réglée',
  UNRESOLVED: 'Close sans règlement',
};

export const STATE_TONES: Readonly<Record<DifficultyState, Tone>> = {
  REPORTED: 'new',
  MEDIATION: 'info',
  SETTLED: 'success',
  UNRESOLVED: 'neutral',
};

export const STEP_WORDS: Readonly<Record<DifficultyStepKind, string>> = {
  MEDIATION: 'Étape de médiation',
  SETTLED: 'Règlement',
  UNRESOLVED: 'Fin de la médiation, sans règlement',
  REOPENED: 'Réouverture',
};
