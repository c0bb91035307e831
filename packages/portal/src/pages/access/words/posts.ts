import { listOf, ORIGIN, type DomainWords } from './shared';

const BY_FORCE = { posts: 'Postes', fte: 'Équivalents temps plein' };

const REGISTERED = { endedOn: 'Dernier jour', endReason: 'Motif de la fin', version: 'Version' };

/** Types and fields of the posts domain, in French. */
export const POSTS_WORDS: DomainWords = {
  Department: {
    label: 'Département',
    fields: {
      code: 'Code INSEE',
      name: 'Nom',
      region: 'Région',
      overseas: 'Outre-mer',
      parisPolicePrefecture: 'Ressort de la préfecture de police',
      coverage: 'Couverture en postes',
      target: 'Objectif de couverture',
      targetHistory: 'Objectifs successifs',
    },
  },
  Region: { label: 'Région', fields: { code: 'Code INSEE', name: 'Nom' } },
  DeploymentMilestone: {
    label: 'Jalon du déploiement',
    fields: {
      year: 'Année',
      on: 'Date',
      precision: 'Précision de la date',
      posts: 'Postes',
      definition: 'Définition',
      source: 'Source',
      quote: 'Citation',
    },
  },
  Employer: {
    label: 'Employeur',
    fields: { id: 'Identifiant', name: 'Nom', kind: 'Nature', department: 'Département', ...REGISTERED },
  },
  HostUnit: {
    label: 'Unité d’accueil',
    fields: {
      id: 'Identifiant',
      name: 'Nom',
      kind: 'Nature',
      force: 'Force',
      communeCode: 'Code INSEE de la commune',
      communeName: 'Commune',
      department: 'Département',
      ...REGISTERED,
    },
  },
  Post: {
    label: 'Poste',
    fields: {
      id: 'Identifiant',
      reference: 'Référence',
      force: 'Force',
      territory: 'Territoire',
      fte: 'Équivalent temps plein',
      state: 'État',
      stateSince: 'État depuis le',
      asOf: 'Date de lecture',
      department: 'Département',
      employer: 'Employeur',
      hostUnits: 'Unités d’accueil',
      competentParties: 'Directions compétentes',
      events: 'Événements',
      holder: 'Titulaire',
      difficulties: 'Difficultés',
      localConventions: 'Conventions locales',
      localConvention: 'Convention locale en vigueur',
      version: 'Version',
      cofunding: 'Cofinancement d’un exercice',
      cofundingPlans: 'Plans de financement',
    },
  },
  PostEvent: {
    label: 'Événement d’un poste',
    fields: {
      id: 'Identifiant',
      kind: 'Nature',
      on: 'Date d’effet',
      reason: 'Motif',
      recordedAt: 'Enregistré le',
      post: 'Poste',
      cancels: 'Événement annulé par celui-ci',
      cancelledBy: 'Annulé par',
    },
  },
  PostPayload: {
    label: 'Réponse à un acte sur un poste',
    fields: { post: 'Poste', event: 'Événement enregistré', errors: 'Refus' },
  },
  PostConnection: listOf('postes'),
  PostEventConnection: listOf('événements des postes'),
  DepartmentCoverage: {
    label: 'Couverture d’un département',
    fields: {
      ...ORIGIN,
      ...BY_FORCE,
      byForce: 'Par force',
      byServedForce: 'Par force servie',
      status: 'Niveau de couverture',
    },
  },
  ServedForceCoverage: {
    label: 'Couverture d’une force servie',
    fields: { force: 'Force', ...BY_FORCE, status: 'Niveau de couverture' },
  },
  ForceCoverage: { label: 'Couverture par une force', fields: { force: 'Force', ...BY_FORCE } },
  PostFigures: {
    label: 'Chiffres des postes',
    fields: {
      ...ORIGIN,
      ...BY_FORCE,
      byForce: 'Par force',
      byState: 'Par état',
      byTerritory: 'Par territoire',
      departments: 'Départements couverts',
      overseasDepartments: 'Départements d’outre-mer couverts',
      departmentsByServedForce: 'Départements couverts, par force servie',
    },
  },
  ServedForceFigures: {
    label: 'Départements couverts pour une force',
    fields: { force: 'Force', covered: 'Couverts', single: 'Avec un seul poste', uncovered: 'Sans poste' },
  },
  StateFigures: { label: 'Postes d’un état', fields: { state: 'État', posts: 'Postes' } },
  TerritoryFigures: { label: 'Postes d’un territoire', fields: { territory: 'Territoire', ...BY_FORCE } },
  DepartmentFigures: {
    label: 'Départements couverts',
    fields: { covered: 'Couverts', single: 'Avec un seul poste', uncovered: 'Sans poste' },
  },
  DeploymentPoint: {
    label: 'Point de la courbe de déploiement',
    fields: { on: 'Date', ...BY_FORCE, byForce: 'Par force', source: 'Source', definition: 'Définition' },
  },
  SocialWorker: {
    label: 'Intervenant social',
    fields: {
      id: 'Identifiant',
      givenName: 'Prénom',
      familyName: 'Nom',
      professionalEmail: 'Courriel professionnel',
      professionalPhone: 'Téléphone professionnel',
      privateEmail: 'Courriel personnel',
      privatePhone: 'Téléphone personnel',
      recruitedOn: 'Recruté le',
      endedOn: 'Fin de l’emploi',
      version: 'Version',
      assignments: 'Affectations',
      onboarding: 'Prise de poste',
    },
  },
  Assignment: {
    label: 'Affectation',
    fields: {
      id: 'Identifiant',
      startsOn: 'Premier jour',
      endsOn: 'Dernier jour',
      fte: 'Équivalent temps plein',
      post: 'Poste',
    },
  },
  SocialWorkerConnection: listOf('intervenants sociaux'),
  EmployerConnection: listOf('employeurs'),
  HostUnitConnection: listOf('unités d’accueil'),
  EmployerPayload: {
    label: 'Réponse à un acte sur un employeur',
    fields: { employer: 'Employeur', errors: 'Refus' },
  },
  HostUnitPayload: {
    label: 'Réponse à un acte sur une unité d’accueil',
    fields: { hostUnit: 'Unité d’accueil', errors: 'Refus' },
  },
  SocialWorkerPayload: {
    label: 'Réponse à un acte sur un intervenant social',
    fields: { socialWorker: 'Intervenant social', errors: 'Refus' },
  },
  PostImport: {
    label: 'Import de postes',
    fields: {
      dryRun: 'Simple vérification',
      written: 'Écrit',
      created: 'Postes ajoutés',
      unchanged: 'Postes déjà là',
      passedOver: 'Colonnes passées',
      faults: 'Erreurs',
      faultCount: 'Nombre d’erreurs',
    },
  },
  PostImportFault: {
    label: 'Erreur d’un import',
    fields: { line: 'Ligne', column: 'Colonne', head: 'Titre', value: 'Contenu', message: 'À faire' },
  },
};
