/** What the codes of posts are called in French. */
import type {
  CoverageStatus,
  CurveStep,
  EmployerKind,
  Force,
  FunderKind,
  HostUnitKind,
  OnboardingStatus,
  PostEventKind,
  PostState,
  Territory,
} from '@iscg/client';
import type { Tone } from '../../ui/badge';

export const FORCE_WORDS: Readonly<Record<Force, string>> = {
  POLICE: 'Police',
  GENDARMERIE: 'Gendarmerie',
  MIXED: 'Mixte',
};

export const TERRITORY_WORDS: Readonly<Record<Territory, string>> = {
  URBAN: 'Urbain',
  PERIURBAN: 'Périurbain',
  RURAL: 'Rural',
  OVERSEAS: 'Ultramarin',
};

export const STATE_WORDS: Readonly<Record<PostState, string>> = {
  PLANNED: 'Prévu',
  OPEN: 'Ouvert',
  FILLED: 'Pourvu',
  VACANT: 'Vacant',
  SUSPENDED: 'Suspendu',
  CLOSED: 'Fermé',
};

export const STATE_TONES: Readonly<Record<PostState, Tone>> = {
  PLANNED: 'new',
  OPEN: 'info',
  FILLED: 'success',
  VACANT: 'warning',
  SUSPENDED: 'error',
  CLOSED: 'neutral',
};

export const EVENT_WORDS: Readonly<Record<PostEventKind, string>> = {
  PLANNED: 'Création décidée',
  OPENED: 'Ouverture du poste',
  FILLED: 'Prise de poste',
  VACATED: 'Départ de la personne en poste',
  SUSPENDED: 'Suspension du poste',
  RESUMED: 'Reprise du poste, vacant',
  CLOSED: 'Fermeture du poste',
  CANCELLED: 'Annulation d’un événement',
};

export const EMPLOYER_KIND_WORDS: Readonly<Record<EmployerKind, string>> = {
  ASSOCIATION: 'Association',
  DEPARTMENT_COUNCIL: 'Conseil départemental',
  CCAS: 'CCAS ou CIAS',
  MUNICIPALITY: 'Commune',
  INTERCOMMUNALITY: 'Intercommunalité',
};

export const HOST_UNIT_KIND_WORDS: Readonly<Record<HostUnitKind, string>> = {
  COMMISSARIAT: 'Commissariat',
  BRIGADE: 'Brigade',
  COMPANY: 'Compagnie',
  GROUPEMENT: 'Groupement',
  OTHER: 'Autre unité',
};

export const FUNDER_KIND_WORDS: Readonly<Record<FunderKind, string>> = {
  FIPD: 'FIPD (État)',
  DEPARTMENT: 'Département',
  MUNICIPALITY: 'Commune',
  INTERCOMMUNALITY: 'Intercommunalité',
  FAMILY_ALLOWANCE_FUND: 'Caisse d’allocations familiales',
  OTHER: 'Autre',
};

export const ONBOARDING_WORDS: Readonly<Record<OnboardingStatus, string>> = {
  DONE: 'Suivi',
  BOOKED: 'Inscrit',
  OVERDUE: 'En retard',
  DUE: 'À prévoir',
};

export const ONBOARDING_TONES: Readonly<Record<OnboardingStatus, Tone>> = {
  DONE: 'success',
  BOOKED: 'info',
  OVERDUE: 'error',
  DUE: 'warning',
};

export const COVERAGE_WORDS: Readonly<Record<CoverageStatus, string>> = {
  UNCOVERED: 'Aucun poste',
  SINGLE: 'Un seul poste',
  COVERED: 'Deux postes ou plus',
};

export const STEP_WORDS: Readonly<Record<CurveStep, string>> = {
  MONTH: 'Mois',
  QUARTER: 'Trimestre',
  YEAR: 'Année',
};
