import { listOf, ORIGIN, type DomainWords } from './shared';

/** Types and fields of what is followed on posts, in French. */
export const DOSSIERS_WORDS: DomainWords = {
  Difficulty: {
    label: 'Difficulté d’un poste',
    fields: {
      id: 'Identifiant',
      post: 'Poste',
      kind: 'Nature',
      severity: 'Gravité',
      reportedOn: 'Signalée le',
      reporter: 'Signalée par',
      narrative: 'Récit',
      state: 'État',
      stateSince: 'État depuis le',
      lastStepOn: 'Dernière étape le',
      reopenings: 'Réouvertures',
      daysToSettle: 'Délai de règlement',
      asOf: 'Date de lecture',
      recordedAt: 'Enregistrée le',
      version: 'Version',
      steps: 'Étapes',
    },
  },
  DifficultyStep: {
    label: 'Étape d’une difficulté',
    fields: { id: 'Identifiant', kind: 'Nature', on: 'Date', note: 'Note', recordedAt: 'Enregistrée le' },
  },
  DifficultyConnection: listOf('difficultés'),
  DifficultyPayload: {
    label: 'Suite donnée à une difficulté',
    fields: { difficulty: 'Difficulté', errors: 'Erreurs' },
  },
  DifficultyFigures: {
    label: 'Chiffres des difficultés',
    fields: {
      ...ORIGIN,
      from: 'Premier jour compté',
      to: 'Dernier jour compté',
      difficulties: 'Difficultés',
      byKind: 'Par nature',
      detail: 'Détail',
    },
  },
  DifficultyKindFigures: { label: 'Difficultés d’une nature', fields: { kind: 'Nature', difficulties: 'Difficultés' } },
  DifficultyDetail: {
    label: 'Détail des difficultés',
    fields: {
      difficulties: 'Difficultés',
      byState: 'Par état',
      bySeverity: 'Par gravité',
      reopened: 'Rouvertes',
      averageDaysToSettle: 'Délai moyen de règlement',
      medianDaysToSettle: 'Délai médian de règlement',
      definition: 'Définition',
    },
  },
  DifficultyStateFigures: { label: 'Difficultés d’un état', fields: { state: 'État', difficulties: 'Difficultés' } },
  DifficultySeverityFigures: {
    label: 'Difficultés d’une gravité',
    fields: { severity: 'Gravité', difficulties: 'Difficultés' },
  },
};
