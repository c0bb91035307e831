import type { EngineeringStep, OpinionVerdict } from './post-project.enums.js';

/** Invented notes, by step. */
export const STEP_NOTES: Readonly<Record<EngineeringStep, string>> = {
  NEEDS: 'Recensement des situations sociales avec les chefs de service ; volume confirmé sur douze mois.',
  LOCATION: 'Deux sites envisagés ; le plus accessible par les transports est retenu.',
  DIAGNOSIS: 'Diagnostic partagé avec le conseil départemental et les associations d’aide aux victimes.',
  OBJECTIVES: 'Objectifs écrits : accueil, orientation, relais, réunions de suivi trimestrielles.',
  MEANS: 'Bureau fermé, téléphone et poste informatique promis par l’unité d’accueil.',
  FINANCES: 'Plan de financement à trois ans ; la part de l’intercommunalité reste à délibérer.',
  RECRUITMENT: 'Fiche de poste validée ; le jury associe l’unité d’accueil.',
};

/** Invented opinions of directorates. */
export const OPINIONS: readonly [NewOpinion, ...NewOpinion[]] = [
  { verdict: 'FAVOURABLE', text: 'Avis favorable : le besoin est établi et l’unité est prête à accueillir le poste.' },
  { verdict: 'RESERVED', text: 'Avis réservé : le bureau proposé ne garantit pas la confidentialité des entretiens.' },
  { verdict: 'FAVOURABLE', text: 'Avis favorable, sous réserve de la disponibilité des locaux à l’automne.' },
  { verdict: 'UNFAVOURABLE', text: 'Avis défavorable : un poste voisin couvre déjà la circonscription.' },
];

interface NewOpinion {
  readonly verdict: OpinionVerdict;
  readonly text: string;
}

/** Invented reasons of the end of a project. */
export const OUTCOMES = {
  POST_CREATED: 'Besoin validé par les partenaires locaux ; financement réuni.',
  ABANDONED: 'Le cofinancement n’a pas été réuni.',
} as const;
