import { listOf, type DomainWords } from './shared';

/** Types and fields of the projects of posts, in French. */
export const PROJECTS_WORDS: DomainWords = {
  PostProject: {
    label: 'Projet de poste',
    fields: {
      id: 'Identifiant',
      title: 'Titre',
      department: 'Département',
      force: 'Force',
      territory: 'Territoire',
      leaders: 'Porteurs locaux',
      startedOn: 'Commencé le',
      competentParties: 'Directions compétentes',
      state: 'État',
      steps: 'Étapes',
      opinions: 'Avis',
      awaitedParties: 'Avis attendus',
      outcome: 'Issue',
      recordedAt: 'Enregistré le',
      version: 'Version',
    },
  },
  ProjectLeader: { label: 'Porteur local d’un projet', fields: { label: 'Nom', employer: 'Employeur' } },
  ProjectStep: {
    label: 'Étape d’un projet',
    fields: { step: 'Étape', status: 'Avancement', on: 'Depuis le', note: 'Note', history: 'Historique' },
  },
  ProjectStepEntry: {
    label: 'Mise à jour d’une étape',
    fields: {
      id: 'Identifiant',
      status: 'Avancement',
      on: 'Depuis le',
      note: 'Note',
      recordedAt: 'Enregistrée le',
    },
  },
  ProjectOpinion: {
    label: 'Avis sur un projet',
    fields: {
      id: 'Identifiant',
      party: 'Direction',
      verdict: 'Sens',
      text: 'Avis',
      givenOn: 'Donné le',
      current: 'En cours',
      recordedAt: 'Enregistré le',
    },
  },
  ProjectOutcome: {
    label: 'Issue d’un projet',
    fields: {
      kind: 'Nature',
      decidedOn: 'Décidée le',
      reason: 'Motif',
      post: 'Poste créé',
      recordedAt: 'Enregistrée le',
    },
  },
  PostProjectConnection: listOf('projets de poste'),
  PostProjectPayload: { label: 'Suite donnée à un projet', fields: { project: 'Projet', errors: 'Erreurs' } },
  PostProjectFigures: {
    label: 'Chiffres des projets',
    fields: {
      projects: 'Projets',
      byState: 'Par état',
      bySteps: 'Par étape',
      awaitedOpinions: 'Avis attendus',
      source: 'Source',
      definition: 'Définition',
    },
  },
  ProjectStateFigures: { label: 'Projets d’un état', fields: { state: 'État', projects: 'Projets' } },
  EngineeringStepFigures: {
    label: 'Avancement d’une étape',
    fields: {
      step: 'Étape',
      todo: 'À faire',
      inProgress: 'En cours',
      done: 'Faite',
      notApplicable: 'Sans objet',
    },
  },
  AwaitedOpinionFigures: {
    label: 'Avis attendus d’une direction',
    fields: { party: 'Direction', projects: 'Projets' },
  },
};
