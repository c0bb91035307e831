import { BOARD_REPRESENTED_BY, BOARD_ROUTES } from './board-routes.js';
import { DISSEMINATION_ROUTES } from './routes-dissemination.js';
import { ESSENTIAL_DATA_ROUTES } from './routes-essential-data.js';
import { cofundingRoutes } from './routes-cofunding.js';
import { COMMITTEE_REPRESENTED_BY, COMMITTEE_ROUTES } from './committee-routes.js';
import { POST_OWNERS } from './post-owners.js';
import { id, nested, plain, type TypeRoutes } from './route.js';
import { cofundingRoutes } from './routes-cofunding.js';
import { DEPLOYMENT_ROUTES } from './routes-deployment.js';
import { DISSEMINATION_ROUTES } from './routes-dissemination.js';
import { DOCUMENT_ROUTES } from './routes-documents.js';
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
  Convention: { routes: [plain((s) => `{ convention { ${s} } }`, 'convention')], identity: () => 'convention' },
  ConventionTerm: {
    routes: [
      plain((s) => `{ convention { currentTerm { ${s} } } }`, 'convention.currentTerm'),
      plain((s) => `{ convention { terms { ${s} } } }`, 'convention.terms.*'),
    ],
    identity: (f) => (f.path.includes('terms') ? String(f.path.at(-1)) : 'current'),
  },
  TerminationNotice: { routes: [plain((s) => `{ convention { notices { ${s} } } }`, 'convention.notices.*')] },
  Signatory: {
    routes: [plain((s) => `{ convention { signatories { ${s} } } }`, 'convention.signatories.*')],
    identity: (f) => String(f.path.at(-1)),
  },
  ConventionArticle: {
    routes: [plain((s) => `{ convention { articles { ${s} } } }`, 'convention.articles.*')],
    identity: (f) => String(f.path.at(-1)),
  },
  Undertaking: {
    routes: [
      plain((s) => `{ undertakings(first: 100) { nodes { ${s} } } }`, 'undertakings.nodes.*'),
      nested(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { id undertaking { ${s} } } } } }`,
        'undertakings.nodes.*.fulfilments.*.undertaking',
      ),
      nested(
        (s) => `{ resolutions(first: 100) { nodes { id undertakings { ${s} } } } }`,
        'resolutions.nodes.*.undertakings.*',
      ),
      entities('governance', 'Undertaking'),
    ],
  },
  UndertakingPeriod: {
    routes: [
      plain((s) => `{ undertakings(first: 100) { nodes { id periods { ${s} } } } }`, 'undertakings.nodes.*.periods.*'),
      entities('governance', 'Undertaking', (s) => `id periods { ${s} }`, '.periods.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  ObligationCalendar: {
    routes: [plain((s) => `{ obligations(from: "2025-01-01", to: "2027-12-31") { ${s} } }`, 'obligations')],
    identity: () => 'calendar',
    // Counted over the commitments that the viewer may see; the days are there without any.
    counted: true,
  },
  Obligation: {
    routes: [
      plain(
        (s) => `{ obligations(from: "2025-01-01", to: "2027-12-31") { obligations { ${s} } } }`,
        'obligations.obligations.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
  },
  Fulfilment: {
    routes: [
      plain(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { ${s} } } } }`,
        'undertakings.nodes.*.fulfilments.*',
      ),
      entities('governance', 'Fulfilment'),
    ],
    owners: EVIDENCE_OWNERS,
  },
  Evidence: {
    routes: [
      plain(
        (s) => `{ undertakings(first: 100) { nodes { id fulfilments { id evidence { ${s} } } } } }`,
        'undertakings.nodes.*.fulfilments.*.evidence',
      ),
      entities('governance', 'Fulfilment', (s) => `id evidence { ${s} }`, '.evidence'),
    ],
    identity: parent(1),
    owners: EVIDENCE_OWNERS,
  },
  ...DISSEMINATION_ROUTES,
  ...ESSENTIAL_DATA_ROUTES,
  ...DOCUMENT_ROUTES,
  ...RESOLUTION_ROUTES,
  BoardSeat: {
    routes: [
      plain((s) => `{ boardSeats(first: 100) { nodes { ${s} } } }`, 'boardSeats.nodes.*'),
      entities('governance', 'BoardSeat'),
    ],
  },
  ...BOARD_ROUTES,
  ...COMMITTEE_ROUTES,
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
