import { DIRECTORATES, FUNDERS } from '@iscg/access';
import { BOARD_REPRESENTED_BY, BOARD_ROUTES } from './board-routes.js';
import { DISSEMINATION_ROUTES } from './routes-dissemination.js';
import { ESSENTIAL_DATA_ROUTES } from './routes-essential-data.js';
import { cofundingRoutes } from './routes-cofunding.js';
import { COMMITTEE_REPRESENTED_BY, COMMITTEE_ROUTES } from './committee-routes.js';
import { DOCUMENT_ROUTES } from './routes-documents.js';
import { entities, id, idOf, nested, parent, plain, type TypeRoutes } from './route.js';
import { RESOLUTION_ROUTES } from './routes-resolution.js';

/** The directorates competent over a post, from its force and département (DOMAIN.md), not from the stored column. */
const competence = (force: string, department: string) => `
  array_remove(ARRAY[
    CASE WHEN ${force} <> 'GENDARMERIE' THEN CASE WHEN ${department} IN ('75', '92', '93', '94') THEN 'PP' ELSE 'DGPN' END END,
    CASE WHEN ${force} <> 'POLICE' THEN 'DGGN' END], NULL)`;
const POST_OWNERS = `SELECT id::text AS identity, ${competence('force', 'department_code')} AS owners FROM posts.post`;

const WORKER_OWNERS = `
  SELECT a.worker_id::text AS identity, array_agg(DISTINCT owner) AS owners
  FROM posts.assignment a JOIN (${POST_OWNERS}) p ON p.identity = a.post_id::text, unnest(p.owners) owner GROUP BY 1`;

const DIFFICULTY_OWNERS = `
  SELECT d.id::text AS identity, p.owners FROM posts.difficulty d JOIN (${POST_OWNERS}) p ON p.identity = d.post_id::text`;

const PROJECT_OWNERS = `SELECT id::text AS identity, ${competence('force', 'department_code')} AS owners FROM posts.post_project`;
/** The parts of a project that are known by their place in it. */
const PARTS_OF_PROJECT = `
  SELECT p.identity || '/' || n AS identity, p.owners FROM (${PROJECT_OWNERS}) p, generate_series(0, 9) n`;

const CONVENTION_OWNERS = `
  SELECT c.id::text AS identity, p.owners FROM posts.local_convention c JOIN (${POST_OWNERS}) p ON p.identity = c.post_id::text`;

/** A draft is between ANISCG and its host; any other session is in every party's calendar (ACCESS.md). */
const SESSION_OWNERS = `SELECT id::text AS identity, CASE state WHEN 'DRAFT' THEN ARRAY[host_party]
  ELSE ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD'] END AS owners FROM training.session`;

/** Evidence belongs to the debtors and creditors of its commitment. */
const EVIDENCE_OWNERS = `SELECT f.id::text AS identity, u.owed_by || u.owed_to AS owners
  FROM governance.fulfilment f JOIN governance.undertaking u ON u.id = f.undertaking_id`;

export const ROUTES: Readonly<Record<string, TypeRoutes>> = {
  Department: {
    routes: [
      plain((s) => `{ departments { ${s} } }`, 'departments.*'),
      nested((s) => `{ posts(first: 100) { nodes { id department { ${s} } } } }`, 'posts.nodes.*.department'),
    ],
    identity: (found) => String(found.value['code']),
  },
  Region: {
    routes: [plain((s) => `{ departments { code region { ${s} } } }`, 'departments.*.region')],
    identity: (found) => String(found.value['code']),
  },
  DepartmentCoverage: {
    routes: [plain((s) => `{ departments { code coverage { ${s} } } }`, 'departments.*.coverage')],
    identity: parent(1),
    countedFor: DIRECTORATES,
    counted: true,
  },
  ForceCoverage: {
    routes: [
      plain((s) => `{ departments { code coverage { byForce { ${s} } } } }`, 'departments.*.coverage.byForce.*'),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.value['force'])}`,
    countedFor: DIRECTORATES,
    counted: true,
  },
  ServedForceCoverage: {
    routes: [
      plain(
        (s) => `{ departments { code coverage { byServedForce { ${s} } } } }`,
        'departments.*.coverage.byServedForce.*',
      ),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.path.at(-1))}`,
    countedFor: DIRECTORATES,
    counted: true,
  },
  PostFigures: {
    routes: [plain((s) => `{ postFigures { ${s} } }`, 'postFigures')],
    identity: () => 'figures',
    countedFor: DIRECTORATES,
    counted: true,
  },
  StateFigures: {
    routes: [plain((s) => `{ postFigures { byState { state ${s} } } }`, 'postFigures.byState.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  TerritoryFigures: {
    routes: [plain((s) => `{ postFigures { byTerritory { territory ${s} } } }`, 'postFigures.byTerritory.*')],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DepartmentFigures: {
    routes: [plain((s) => `{ postFigures { departments { ${s} } } }`, 'postFigures.departments')],
    identity: () => 'departments',
    countedFor: DIRECTORATES,
    counted: true,
  },
  ServedForceFigures: {
    routes: [
      plain((s) => `{ postFigures { departmentsByServedForce { ${s} } } }`, 'postFigures.departmentsByServedForce.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DeploymentPoint: {
    routes: [
      plain(
        (s) => `{ deploymentCurve(from: "2020-12-31", to: "2025-12-31", step: YEAR) { ${s} } }`,
        'deploymentCurve.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
    countedFor: DIRECTORATES,
    counted: true,
  },
  DeploymentMilestone: {
    routes: [plain((s) => `{ deploymentMilestones { ${s} } }`, 'deploymentMilestones.*')],
    identity: (found) => String(found.value['year']),
  },
  Employer: {
    routes: [
      plain((s) => `{ employers(first: 100) { nodes { ${s} } } }`, 'employers.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id employer { ${s} } } } }`, 'posts.nodes.*.employer'),
      entities('posts', 'Employer'),
    ],
  },
  HostUnit: {
    routes: [
      plain((s) => `{ hostUnits(first: 100) { nodes { ${s} } } }`, 'hostUnits.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id hostUnits { ${s} } } } }`, 'posts.nodes.*.hostUnits.*'),
      entities('posts', 'HostUnit'),
    ],
  },
  Post: {
    routes: [
      plain((s) => `{ posts(first: 100) { nodes { ${s} } } }`, 'posts.nodes.*'),
      nested(
        (s) => `{ socialWorkers(first: 100) { nodes { id assignments { id post { ${s} } } } } }`,
        'socialWorkers.nodes.*.assignments.*.post',
      ),
      entities('posts', 'Post'),
    ],
    owners: POST_OWNERS,
  },
  PostEvent: {
    routes: [
      plain((s) => `{ posts(first: 100) { nodes { id events { ${s} } } } }`, 'posts.nodes.*.events.*'),
      plain((s) => `{ postEvents(first: 100) { nodes { ${s} } } }`, 'postEvents.nodes.*'),
      entities('posts', 'Post', (s) => `id events { ${s} }`, '.events.*'),
    ],
    owners: `SELECT e.id::text AS identity, p.owners FROM posts.post_event e JOIN (${POST_OWNERS}) p ON p.identity = e.post_id::text`,
  },
  SocialWorker: {
    routes: [
      plain((s) => `{ socialWorkers(first: 100) { nodes { ${s} } } }`, 'socialWorkers.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id holder { ${s} } } } }`, 'posts.nodes.*.holder'),
      nested((s) => `{ onboardings(first: 100) { nodes { worker { ${s} } } } }`, 'onboardings.nodes.*.worker'),
      entities('posts', 'SocialWorker'),
    ],
    owners: WORKER_OWNERS,
  },
  Assignment: {
    routes: [
      plain(
        (s) => `{ socialWorkers(first: 100) { nodes { id assignments { ${s} } } } }`,
        'socialWorkers.nodes.*.assignments.*',
      ),
      nested(
        (s) => `{ posts(first: 100) { nodes { id holder { id assignments { ${s} } } } } }`,
        'posts.nodes.*.holder.assignments.*',
      ),
      entities('posts', 'SocialWorker', (s) => `id assignments { ${s} }`, '.assignments.*'),
    ],
    owners: `SELECT a.id::text AS identity, p.owners FROM posts.assignment a JOIN (${POST_OWNERS}) p ON p.identity = a.post_id::text`,
  },
  Difficulty: {
    routes: [
      plain((s) => `{ difficulties(first: 100) { nodes { ${s} } } }`, 'difficulties.nodes.*'),
      nested((s) => `{ posts(first: 100) { nodes { id difficulties { ${s} } } } }`, 'posts.nodes.*.difficulties.*'),
      entities('posts', 'Difficulty'),
    ],
    owners: DIFFICULTY_OWNERS,
  },
  DifficultyStep: {
    routes: [
      plain((s) => `{ difficulties(first: 100) { nodes { id steps { ${s} } } } }`, 'difficulties.nodes.*.steps.*'),
      nested(
        (s) => `{ posts(first: 100) { nodes { id difficulties { id steps { ${s} } } } } }`,
        'posts.nodes.*.difficulties.*.steps.*',
      ),
      entities('posts', 'Difficulty', (s) => `id steps { ${s} }`, '.steps.*'),
    ],
    owners: `SELECT s.id::text AS identity, d.owners FROM posts.difficulty_step s JOIN (${DIFFICULTY_OWNERS}) d ON d.identity = s.difficulty_id::text`,
  },
  DifficultyFigures: {
    routes: [plain((s) => `{ difficultyFigures { ${s} } }`, 'difficultyFigures')],
    identity: () => 'figures',
    counted: true,
  },
  DifficultyKindFigures: {
    routes: [plain((s) => `{ difficultyFigures { byKind { kind ${s} } } }`, 'difficultyFigures.byKind.*')],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  DifficultyDetail: {
    routes: [plain((s) => `{ difficultyFigures { detail { ${s} } } }`, 'difficultyFigures.detail')],
    identity: () => 'detail',
    counted: true,
  },
  DifficultyStateFigures: {
    routes: [
      plain((s) => `{ difficultyFigures { detail { byState { state ${s} } } } }`, 'difficultyFigures.detail.byState.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  DifficultySeverityFigures: {
    routes: [
      plain(
        (s) => `{ difficultyFigures { detail { bySeverity { severity ${s} } } } }`,
        'difficultyFigures.detail.bySeverity.*',
      ),
    ],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  PostProject: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { ${s} } } }`, 'postProjects.nodes.*'),
      entities('posts', 'PostProject'),
    ],
    owners: PROJECT_OWNERS,
  },
  ProjectLeader: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id leaders { ${s} } } } }`, 'postProjects.nodes.*.leaders.*'),
      entities('posts', 'PostProject', (s) => `id leaders { ${s} }`, '.leaders.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: PARTS_OF_PROJECT,
  },
  ProjectStep: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id steps { ${s} } } } }`, 'postProjects.nodes.*.steps.*'),
      entities('posts', 'PostProject', (s) => `id steps { ${s} }`, '.steps.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: PARTS_OF_PROJECT,
  },
  ProjectStepEntry: {
    routes: [
      plain(
        (s) => `{ postProjects(first: 100) { nodes { id steps { history { ${s} } } } } }`,
        'postProjects.nodes.*.steps.*.history.*',
      ),
      entities('posts', 'PostProject', (s) => `id steps { history { ${s} } }`, '.steps.*.history.*'),
    ],
    owners: `SELECT e.id::text AS identity, p.owners FROM posts.post_project_step_entry e JOIN (${PROJECT_OWNERS}) p ON p.identity = e.project_id::text`,
  },
  ProjectOpinion: {
    routes: [
      plain(
        (s) => `{ postProjects(first: 100) { nodes { id opinions { ${s} } } } }`,
        'postProjects.nodes.*.opinions.*',
      ),
      entities('posts', 'PostProject', (s) => `id opinions { ${s} }`, '.opinions.*'),
    ],
    owners: `SELECT o.id::text AS identity, p.owners FROM posts.post_project_opinion o JOIN (${PROJECT_OWNERS}) p ON p.identity = o.project_id::text`,
  },
  ProjectOutcome: {
    routes: [
      plain((s) => `{ postProjects(first: 100) { nodes { id outcome { ${s} } } } }`, 'postProjects.nodes.*.outcome'),
      entities('posts', 'PostProject', (s) => `id outcome { ${s} }`, '.outcome'),
    ],
    identity: parent(1),
    owners: PROJECT_OWNERS,
  },
  PostProjectFigures: {
    routes: [plain((s) => `{ postProjectFigures { ${s} } }`, 'postProjectFigures')],
    identity: () => 'figures',
    counted: true,
  },
  ProjectStateFigures: {
    routes: [plain((s) => `{ postProjectFigures { byState { state ${s} } } }`, 'postProjectFigures.byState.*')],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  EngineeringStepFigures: {
    routes: [plain((s) => `{ postProjectFigures { bySteps { step ${s} } } }`, 'postProjectFigures.bySteps.*')],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  AwaitedOpinionFigures: {
    routes: [
      plain((s) => `{ postProjectFigures { awaitedOpinions { ${s} } } }`, 'postProjectFigures.awaitedOpinions.*'),
    ],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  LocalConvention: {
    routes: [
      plain((s) => `{ localConventions(first: 100) { nodes { ${s} } } }`, 'localConventions.nodes.*'),
      nested(
        (s) => `{ posts(first: 100) { nodes { id localConventions { ${s} } } } }`,
        'posts.nodes.*.localConventions.*',
      ),
      nested((s) => `{ posts(first: 100) { nodes { id localConvention { ${s} } } } }`, 'posts.nodes.*.localConvention'),
      entities('posts', 'LocalConvention'),
    ],
    owners: CONVENTION_OWNERS,
  },
  LocalSignatory: {
    routes: [
      plain(
        (s) => `{ localConventions(first: 100) { nodes { id signatories { ${s} } } } }`,
        'localConventions.nodes.*.signatories.*',
      ),
      entities('posts', 'LocalConvention', (s) => `id signatories { ${s} }`, '.signatories.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: `SELECT c.identity || '/' || n AS identity, c.owners FROM (${CONVENTION_OWNERS}) c, generate_series(0, 9) n`,
  },
  CoverageTarget: {
    routes: [
      plain((s) => `{ departments { code target { ${s} } } }`, 'departments.*.target'),
      plain((s) => `{ departments { code targetHistory { ${s} } } }`, 'departments.*.targetHistory.*'),
      nested(
        (s) => `{ coverageAgainstTarget { departments { target { ${s} } } } }`,
        'coverageAgainstTarget.departments.*.target',
      ),
    ],
  },
  ForceTarget: {
    routes: [
      plain(
        (s) => `{ departments { code targetHistory { id byForce { ${s} } } } }`,
        'departments.*.targetHistory.*.byForce.*',
      ),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  CoverageAgainstTarget: {
    routes: [plain((s) => `{ coverageAgainstTarget { ${s} } }`, 'coverageAgainstTarget')],
    identity: () => 'comparison',
    counted: true,
  },
  DepartmentComparison: {
    routes: [plain((s) => `{ coverageAgainstTarget { departments { ${s} } } }`, 'coverageAgainstTarget.departments.*')],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  TargetTotals: {
    routes: [
      plain((s) => `{ coverageAgainstTarget { metropolitan { ${s} } } }`, 'coverageAgainstTarget.metropolitan'),
      plain((s) => `{ coverageAgainstTarget { overseas { ${s} } } }`, 'coverageAgainstTarget.overseas'),
    ],
    identity: (found) => String(found.path.at(-1)),
    counted: true,
  },
  Programme: {
    routes: [
      plain((s) => `{ programmes(first: 100) { nodes { ${s} } } }`, 'programmes.nodes.*'),
      nested((s) => `{ sessions(first: 100) { nodes { id programme { ${s} } } } }`, 'sessions.nodes.*.programme'),
      entities('training', 'Programme'),
    ],
  },
  Venue: {
    routes: [
      plain((s) => `{ venues(first: 100) { nodes { ${s} } } }`, 'venues.nodes.*'),
      nested((s) => `{ sessions(first: 100) { nodes { id venue { ${s} } } } }`, 'sessions.nodes.*.venue'),
      entities('training', 'Venue'),
    ],
  },
  Trainer: {
    routes: [
      plain((s) => `{ trainers(first: 100) { nodes { ${s} } } }`, 'trainers.nodes.*'),
      nested((s) => `{ sessions(first: 100) { nodes { id trainers { ${s} } } } }`, 'sessions.nodes.*.trainers.*'),
      entities('training', 'Trainer'),
    ],
  },
  SessionNotice: {
    routes: [
      plain((s) => `{ sessionNotices(first: 100) { nodes { ${s} } } }`, 'sessionNotices.nodes.*'),
      entities('training', 'SessionNotice'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[party] AS owners FROM training.session_notice',
  },
  Session: {
    routes: [
      plain((s) => `{ sessions(first: 100, from: "2026-06-01") { nodes { ${s} } } }`, 'sessions.nodes.*'),
      nested((s) => `{ onboardings(first: 100) { nodes { session { ${s} } } } }`, 'onboardings.nodes.*.session'),
      nested(
        (s) => `{ socialWorkers(first: 100) { nodes { id onboarding { session { ${s} } } } } }`,
        'socialWorkers.nodes.*.onboarding.session',
      ),
      entities('training', 'Session'),
    ],
    owners: SESSION_OWNERS,
  },
  EnrolmentCounts: {
    routes: [
      plain(
        (s) => `{ sessions(first: 100) { nodes { id enrolmentCounts { ${s} } } } }`,
        'sessions.nodes.*.enrolmentCounts',
      ),
      entities('training', 'Session', (s) => `id enrolmentCounts { ${s} }`, '.enrolmentCounts'),
    ],
    identity: parent(1),
    owners: SESSION_OWNERS,
    counted: true,
  },
  Enrolment: {
    routes: [
      plain(
        (s) => `{ sessions(first: 100, from: "2026-06-01") { nodes { id enrolments { ${s} } } } }`,
        'sessions.nodes.*.enrolments.*',
      ),
      entities('training', 'Enrolment'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[party] AS owners FROM training.enrolment',
  },
  EnrolmentChange: {
    routes: [
      plain(
        (s) => `{ sessions(first: 100, from: "2026-06-01") { nodes { id enrolments { id history { ${s} } } } } }`,
        'sessions.nodes.*.enrolments.*.history.*',
      ),
      entities('training', 'Enrolment', (s) => `id history { ${s} }`, '.history.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: `SELECT e.id || '/' || n AS identity, ARRAY[e.party] AS owners FROM training.enrolment e, generate_series(0, 9) n`,
  },
  Onboarding: {
    routes: [
      plain(
        (s) => `{ socialWorkers(first: 100) { nodes { id onboarding { ${s} } } } }`,
        'socialWorkers.nodes.*.onboarding',
      ),
      nested((s) => `{ onboardings(first: 100) { nodes { ${s} worker { id } } } }`, 'onboardings.nodes.*'),
      entities('training', 'SocialWorker', (s) => `id onboarding { ${s} }`, '.onboarding'),
    ],
    identity: (found) => idOf(found.value['worker']) ?? parent(1)(found),
    owners: WORKER_OWNERS,
  },
  EvaluationComments: {
    routes: [
      plain(
        (s) => `{ sessions(first: 100, from: "2025-06-01") { nodes { id evaluationComments { ${s} } } } }`,
        'sessions.nodes.*.evaluationComments',
      ),
      entities('training', 'Session', (s) => `id evaluationComments { ${s} }`, '.evaluationComments'),
    ],
    identity: parent(1),
    owners: 'SELECT id::text AS identity, ARRAY[host_party] AS owners FROM training.session',
  },
  Satisfaction: {
    routes: [plain((s) => `{ satisfaction(by: PARTY) { ${s} } }`, 'satisfaction')],
    identity: () => 'satisfaction',
    countedFor: FUNDERS,
    counted: true,
  },
  SatisfactionGroup: {
    routes: [
      plain((s) => `{ satisfaction(by: YEAR) { total { ${s} } } }`, 'satisfaction.total'),
      plain((s) => `{ satisfaction(by: YEAR) { groups { ${s} } } }`, 'satisfaction.groups.*'),
    ],
    identity: () => 'group',
    countedFor: FUNDERS,
    counted: true,
  },
  ReachedGroup: {
    routes: [plain((s) => `{ trainingFigures { reached(by: YEAR) { ${s} } } }`, 'trainingFigures.reached.*')],
    identity: () => 'group',
    countedFor: FUNDERS,
    counted: true,
  },
  TrainingRequest: {
    routes: [
      plain((s) => `{ trainingRequests(first: 100) { nodes { ${s} } } }`, 'trainingRequests.nodes.*'),
      entities('training', 'TrainingRequest'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[party] AS owners FROM training.training_request',
  },
  TrainingRequestCounts: {
    routes: [plain((s) => `{ trainingRequestCounts { ${s} } }`, 'trainingRequestCounts')],
    identity: () => 'counts',
    countedFor: DIRECTORATES,
    counted: true,
  },
  VenueOffer: {
    routes: [
      plain((s) => `{ venueOffers(first: 100) { nodes { ${s} } } }`, 'venueOffers.nodes.*'),
      plain((s) => `{ remindersDue(first: 100) { nodes { ${s} } } }`, 'remindersDue.nodes.*'),
      entities('training', 'VenueOffer'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[party] AS owners FROM training.venue_offer',
  },
  VenueOfferCounts: {
    routes: [plain((s) => `{ venueOfferCounts { ${s} } }`, 'venueOfferCounts')],
    identity: () => 'counts',
    countedFor: DIRECTORATES,
    counted: true,
  },
  TrainingSettings: {
    routes: [plain((s) => `{ trainingSettings { ${s} } }`, 'trainingSettings')],
    identity: () => 'settings',
  },
  TrainingFigures: {
    routes: [plain((s) => `{ trainingFigures { ${s} } }`, 'trainingFigures')],
    identity: () => 'figures',
    countedFor: FUNDERS,
    counted: true,
  },
  Commitment: {
    routes: [plain((s) => `{ commitments(year: 2021) { ${s} } }`, 'commitments.*')],
    identity: (found) => String(found.path.at(-1)),
  },
  SubsidyLine: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { ${s} } } }`, 'subsidyLines.nodes.*'),
      nested(
        (s) => `{ subsidyLines(first: 100) { nodes { id payments { id subsidyLine { ${s} } } } } }`,
        'subsidyLines.nodes.*.payments.*.subsidyLine',
      ),
      nested((s) => `{ payments(first: 100) { nodes { id subsidyLine { ${s} } } } }`, 'payments.nodes.*.subsidyLine'),
      entities('funding', 'SubsidyLine'),
    ],
    owners:
      'SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line WHERE fiscal_year <= extract(year FROM now())',
  },
  SubsidyYear: {
    routes: [plain((s) => `{ subsidyYears { ${s} } }`, 'subsidyYears.*')],
    identity: (found) => String(found.path.at(-1)),
    owners: `SELECT n::text AS identity, ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] AS owners FROM generate_series(0, 99) n`,
    counted: true,
  },
  Payment: {
    routes: [
      plain((s) => `{ payments(first: 100) { nodes { ${s} } } }`, 'payments.nodes.*'),
      plain(
        (s) => `{ subsidyLines(first: 100) { nodes { id payments { ${s} } } } }`,
        'subsidyLines.nodes.*.payments.*',
      ),
      nested(
        (s) => `{ subsidyLines(year: 2024) { nodes { id payments { id subsidyLine { id payments { ${s} } } } } } }`,
        'subsidyLines.nodes.*.payments.*.subsidyLine.payments.*',
      ),
      entities('funding', 'Payment'),
    ],
    owners:
      'SELECT p.id::text AS identity, ARRAY[l.funder_code] AS owners FROM funding.payment p JOIN funding.subsidy_line l ON l.id = p.line_id',
  },
  FundsCall: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { id calls { ${s} } } } }`, 'subsidyLines.nodes.*.calls.*'),
      entities('funding', 'FundsCall'),
    ],
    owners: 'SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.funds_call',
  },
  Amendment: {
    routes: [
      plain((s) => `{ amendments(first: 100) { nodes { ${s} } } }`, 'amendments.nodes.*'),
      entities('funding', 'Amendment'),
    ],
  },
  AmendmentChange: {
    routes: [
      plain((s) => `{ amendments(first: 100) { nodes { id changes { ${s} } } } }`, 'amendments.nodes.*.changes.*'),
      entities('funding', 'Amendment', (s) => `id changes { ${s} }`, '.changes.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  AmendmentSignatory: {
    routes: [
      plain(
        (s) => `{ amendments(first: 100) { nodes { id signatories { ${s} } } } }`,
        'amendments.nodes.*.signatories.*',
      ),
      entities('funding', 'Amendment', (s) => `id signatories { ${s} }`, '.signatories.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
  },
  AmendmentSignature: {
    routes: [
      plain(
        (s) => `{ amendments(first: 100) { nodes { id signatories { capacity signature { ${s} } } } } }`,
        'amendments.nodes.*.signatories.*.signature',
      ),
      entities(
        'funding',
        'Amendment',
        (s) => `id signatories { capacity signature { ${s} } }`,
        '.signatories.*.signature',
      ),
    ],
    identity: (found) => `${parent(2)(found)}/${String(found.path.at(-2))}`,
  },
  FinancialReport: {
    routes: [
      plain((s) => `{ financialReports(first: 100) { nodes { ${s} } } }`, 'financialReports.nodes.*'),
      nested(
        (s) => `{ subsidyLines(first: 100) { nodes { id financialReport { ${s} } } } }`,
        'subsidyLines.nodes.*.financialReport',
      ),
      entities('funding', 'FinancialReport'),
    ],
    owners: `SELECT id::text AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line l
      WHERE EXISTS (SELECT 1 FROM funding.payment p WHERE p.line_id = l.id)`,
  },
  SubsidyLineEvent: {
    routes: [
      plain((s) => `{ subsidyLines(first: 100) { nodes { id history { ${s} } } } }`, 'subsidyLines.nodes.*.history.*'),
      entities('funding', 'SubsidyLine', (s) => `id history { ${s} }`, '.history.*'),
    ],
    identity: (found) => `${parent(1)(found)}/${String(found.path.at(-1))}`,
    owners: `SELECT id || '/' || n AS identity, ARRAY[funder_code] AS owners FROM funding.subsidy_line, generate_series(0, 20) n
      WHERE fiscal_year <= extract(year FROM now())`,
  },
  ...cofundingRoutes(POST_OWNERS),
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
