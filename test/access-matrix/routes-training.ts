import { DIRECTORATES, FUNDERS } from '@iscg/access';
import { WORKER_OWNERS } from './post-owners.js';
import { entities, idOf, nested, parent, plain, type TypeRoutes } from './route.js';

/** A draft is between ANISCG and its host; any other session is in every party's calendar (ACCESS.md). */
const SESSION_OWNERS = `SELECT id::text AS identity, CASE state WHEN 'DRAFT' THEN ARRAY[host_party]
  ELSE ARRAY['SG_CIPDR', 'DGPN', 'DGGN', 'PP', 'BOARD'] END AS owners FROM training.session`;

/** Ways to the training catalogue, its sessions, who comes and what is asked for. */
export const TRAINING_ROUTES: Readonly<Record<string, TypeRoutes>> = {
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
};
