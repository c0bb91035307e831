import type { DifficultyKind, DifficultyStepKind } from './difficulty.enums.js';

/** Invented narratives, by what the difficulty is about. */
export const NARRATIVES: Readonly<Record<DifficultyKind, string>> = {
  FUNDING:
    'La collectivité annonce le retrait de sa part à la fin de l’année ; l’employeur ne peut compenser seul et prépare la fin du poste.',
  EMPLOYER:
    'L’employeur demande que l’intervenant social assure aussi des permanences étrangères à sa mission. L’intervenant s’y oppose par écrit.',
  HOST_UNIT:
    'L’unité n’oriente presque plus de situations depuis le changement de chef de service ; l’intervenant n’assiste plus aux réunions.',
  WORKING_CONDITIONS:
    'Le bureau a été repris sans solution de remplacement : les entretiens se tiennent dans un couloir, sans confidentialité.',
  CONFIDENTIALITY:
    'Il est demandé à l’intervenant de verser ses notes d’entretien dans la procédure ; il refuse au nom du secret professionnel.',
  RECRUITMENT: 'Le poste reste sans titulaire depuis plusieurs mois malgré deux appels à candidatures.',
  OTHER: 'Les partenaires locaux ne s’accordent pas sur le périmètre des communes que le poste couvre.',
};

/** Invented steps of mediation. */
export const MEDIATION_WORDS = [
  'Entretien téléphonique avec l’employeur et l’unité d’accueil.',
  'Réunion des partenaires locaux ; un compte rendu est partagé.',
  'Visite sur place de l’ANISCG ; trois pistes sont proposées.',
  'Courrier adressé à la direction compétente.',
] as const;

/** Invented outcomes, and why a difficulty was taken up again. */
export const OUTCOME_WORDS: Readonly<Record<Exclude<DifficultyStepKind, 'MEDIATION'>, string>> = {
  SETTLED: 'Accord écrit des partenaires ; un point est prévu à six mois.',
  UNRESOLVED: 'Pas d’accord : chaque partie maintient sa position.',
  REOPENED: 'L’accord n’est plus appliqué ; la situation se reproduit.',
};
