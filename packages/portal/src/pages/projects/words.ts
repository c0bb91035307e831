/** What the codes of projects of posts are called in French. */
import type { EngineeringStep, EngineeringStepStatus, OpinionVerdict, PartyCode, PostProjectState } from '@iscg/client';
import type { Tone } from '../../ui/badge';
import { choicesOf } from '../../ui/list/choices';
import type { Choice } from '../../ui/list/list-url';
import { PARTY_WORDS } from '../../words';

export const STATE_WORDS: Readonly<Record<PostProjectState, string>> = {
  OPEN: 'En cours',
  POST_CREATED: 'Poste créé',
  ABANDONED: 'Abandonné',
};

export const STATE_TONES: Readonly<Record<PostProjectState, Tone>> = {
  OPEN: 'info',
  POST_CREATED: 'success',
  ABANDONED: 'neutral',
};

/** The seven steps in the words of the convention (article 2). */
export const STEP_WORDS: Readonly<Record<EngineeringStep, string>> = {
  NEEDS: 'Identification des besoins',
  LOCATION: 'Géolocalisation',
  DIAGNOSIS: 'Diagnostics',
  OBJECTIVES: 'Objectifs',
  MEANS: 'Moyens',
  FINANCES: 'Finances',
  RECRUITMENT: 'Recrutement',
};

export const STATUS_WORDS: Readonly<Record<EngineeringStepStatus, string>> = {
  TODO: 'À faire',
  IN_PROGRESS: 'En cours',
  DONE: 'Faite',
  NOT_APPLICABLE: 'Sans objet',
};

export const STATUS_TONES: Readonly<Record<EngineeringStepStatus, Tone>> = {
  TODO: 'neutral',
  IN_PROGRESS: 'info',
  DONE: 'success',
  NOT_APPLICABLE: 'new',
};

export const VERDICT_WORDS: Readonly<Record<OpinionVerdict, string>> = {
  FAVOURABLE: 'Favorable',
  RESERVED: 'Favorable sous réserve',
  UNFAVOURABLE: 'Défavorable',
};

export const VERDICT_TONES: Readonly<Record<OpinionVerdict, Tone>> = {
  FAVOURABLE: 'success',
  RESERVED: 'warning',
  UNFAVOURABLE: 'error',
};

/** The parties that give opinions. */
export const DIRECTORATES: readonly PartyCode[] = ['DGPN', 'DGGN', 'PP'];

export const STATUS_CHOICES: readonly Choice[] = choicesOf(STATUS_WORDS);
export const DIRECTORATE_CHOICES: readonly Choice[] = DIRECTORATES.map((value) => ({
  value,
  label: PARTY_WORDS[value],
}));
