import { BOARD_REPRESENTED_BY, BOARD_ROUTES } from './board-routes.js';
import { COMMITTEE_REPRESENTED_BY, COMMITTEE_ROUTES } from './committee-routes.js';
import { POST_OWNERS } from './post-owners.js';
import { id, nested, plain, type TypeRoutes } from './route.js';
import { cofundingRoutes } from './routes-cofunding.js';
import { DEPLOYMENT_ROUTES } from './routes-deployment.js';
import { DISSEMINATION_ROUTES } from './routes-dissemination.js';
import { DOCUMENT_ROUTES } from './routes-documents.js';
import { ESSENTIAL_DATA_ROUTES } from './routes-essential-data.js';
import { FUNDING_ROUTES } from './routes-funding.js';
import { GOVERNANCE_ROUTES } from './routes-governance.js';
import { PROJECT_ROUTES } from './routes-post-projects.js';
import { POST_ROUTES } from './routes-posts.js';
import { RESOLUTION_ROUTES } from './routes-resolution.js';
import { TRAINING_ROUTES } from './routes-training.js';

/** Ways to every type, by its name: a type that has none fails the matrix. */
export const ROUTES: Readonly<Record<string, TypeRoutes>> = {
  ...DEPLOYMENT_ROUTES,
  ...POST_ROUTES,
  ...PROJECT_ROUTES,
  ...TRAINING_ROUTES,
  ...FUNDING_ROUTES,
  ...ESSENTIAL_DATA_ROUTES,
  ...cofundingRoutes(POST_OWNERS),
  ...GOVERNANCE_ROUTES,
  ...DISSEMINATION_ROUTES,
  ...DOCUMENT_ROUTES,
  ...RESOLUTION_ROUTES,
  ...BOARD_ROUTES,
  ...COMMITTEE_ROUTES,
  ServiceInformation: {
    routes: [plain((s) => `{ serviceInformation { ${s} } }`, 'serviceInformation')],
    identity: () => 'service',
  },
  Party: {
    routes: [
      plain((s) => `{ parties { ${s} } }`, 'parties.*'),
      nested((s) => `{ commitments(year: 2021) { funder { ${s} } } }`, 'commitments.*.funder'),
    ],
    identity: (found) => String(found.value['code']),
  },
  TypeAccess: {
    routes: [plain((s) => `{ accessMatrix { ${s} } }`, 'accessMatrix.*')],
    identity: (found) => found.path.join('.'),
  },
  FieldAccess: {
    routes: [plain((s) => `{ accessMatrix { fields { ${s} } } }`, 'accessMatrix.*.fields.*')],
    identity: (found) => found.path.join('.'),
  },
  PartyReach: {
    routes: [plain((s) => `{ accessMatrix { fields { reach { ${s} } } } }`, 'accessMatrix.*.fields.*.reach.*')],
    identity: (found) => found.path.join('.'),
  },
  AccessRule: {
    routes: [plain((s) => `{ accessMatrix { fields { rules { ${s} } } } }`, 'accessMatrix.*.fields.*.rules.*')],
    identity: (found) => found.path.join('.'),
  },
};

export const identityOf = (type: string) => ROUTES[type]?.identity ?? id;

/** Arguments that a field needs. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  'Post.cofunding': '(year: 2026)',
  'TrainingFigures.reached': '(by: YEAR)',
};

/** What the viewer is told of itself: there is nothing to compare with another viewer. */
export const ABOUT_THE_VIEWER = [
  'Viewer',
  'FieldAccessAnswer',
  'Notification',
  'NotificationTarget',
  'NotificationPreference',
];

/** Rows of these types are represented by their parent in `_entities`. */
export const REPRESENTED_BY: Readonly<Record<string, string>> = {
  PostEvent: 'Post',
  DifficultyStep: 'Difficulty',
  LocalSignatory: 'LocalConvention',
  ProjectLeader: 'PostProject',
  ProjectStep: 'PostProject',
  ProjectStepEntry: 'PostProject',
  ProjectOpinion: 'PostProject',
  ProjectOutcome: 'PostProject',
  Assignment: 'SocialWorker',
  SubsidyLineEvent: 'SubsidyLine',
  AmendmentChange: 'Amendment',
  AmendmentSignatory: 'Amendment',
  AmendmentSignature: 'Amendment',
  PostCofunding: 'Post',
  CofundingShare: 'Post',
  ...BOARD_REPRESENTED_BY,
  CofundingEvent: 'Post',
  BoardAttendance: 'BoardMeeting',
  ...COMMITTEE_REPRESENTED_BY,
  UndertakingPeriod: 'Undertaking',
  Evidence: 'Fulfilment',
  EnrolmentCounts: 'Session',
  EnrolmentChange: 'Enrolment',
  EvaluationComments: 'Session',
  Onboarding: 'SocialWorker',
};
