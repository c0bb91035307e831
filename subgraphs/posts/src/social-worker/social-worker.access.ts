import {
  DIRECTORATES,
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, keepsPosts, postOfCompetence, workerIdentity, type CompetenceRow } from '../competence/index.js';
import type { Assignment, SocialWorker } from './social-worker.model.js';

/** That somebody holds a post is seen by whoever sees the post. */
export const workerOfVisiblePost = rowRule<CompetenceRow>({
  name: 'worker-of-visible-post',
  sentence: 'Qui voit un poste voit que quelqu’un l’occupe et depuis quand, sans son identité.',
  scope: 'posts:read',
  all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** Private contact: ANISCG alone. */
export const workerPrivateContact = rowRule<CompetenceRow>({
  name: 'worker-private-contact',
  sentence: 'Les coordonnées personnelles d’un intervenant social sont réservées aux équipes de l’ANISCG.',
  scope: 'posts:read',
  all: ['ANISCG'],
  department: byDepartment,
});

export const socialWorkerAccess = typeAccess<SocialWorker>({
  type: 'SocialWorker',
  rows: workerOfVisiblePost,
  fields: {
    id: KEY,
    recruitedOn: ROW,
    endedOn: ROW,
    version: ROW,
    assignments: ROW,
    givenName: workerIdentity,
    familyName: workerIdentity,
    professionalEmail: workerIdentity,
    professionalPhone: workerIdentity,
    privateEmail: workerPrivateContact,
    privatePhone: workerPrivateContact,
  },
});

export const assignmentAccess = typeAccess<Assignment>({
  type: 'Assignment',
  rows: postOfCompetence,
  fields: { id: KEY, post: ROW, startsOn: ROW, endsOn: ROW, fte: ROW },
});

export const socialWorkerConnectionAccess = connectionAccess('SocialWorkerConnection');

export const socialWorkerPayloadAccess = envelopeAccess('SocialWorkerPayload', ['socialWorker', 'errors']);

const CHANGED = { workerId: 'SELECTS', version: 'SELECTS' } as const;
const WRITTEN = {
  givenName: 'WRITTEN',
  familyName: 'WRITTEN',
  recruitedOn: 'WRITTEN',
  professionalEmail: 'WRITTEN',
  professionalPhone: 'WRITTEN',
  privateEmail: 'WRITTEN',
  privatePhone: 'WRITTEN',
} as const;

export const socialWorkerInputs: readonly InputAccess[] = [
  { input: 'CreateSocialWorkerInput', fields: { ...WRITTEN, idempotencyKey: 'WRITTEN' } },
  { input: 'CorrectSocialWorkerInput', fields: { ...CHANGED, ...WRITTEN } },
  { input: 'EndSocialWorkerInput', fields: { ...CHANGED, endedOn: 'WRITTEN' } },
];

/** As the tables were created: assignments are derived by the database, and nobody wrote the others. */
export const socialWorkerTablesAtFirst: readonly TableSecurity[] = [
  { table: 'social_worker', read: workerOfVisiblePost },
  { table: 'social_worker_identity', read: workerIdentity },
  { table: 'social_worker_private_contact', read: workerPrivateContact },
  { table: 'assignment', read: postOfCompetence },
];

const kept = { insert: keepsPosts, update: keepsPosts } as const;

/** What fewer may see lives in tables of its own, so that the row lock alone can keep it. */
export const socialWorkerTables: readonly TableSecurity[] = [
  {
    table: 'social_worker',
    read: workerOfVisiblePost,
    ...kept,
    updatable: ['recruited_on', 'ended_on', 'version'],
  },
  {
    table: 'social_worker_identity',
    read: workerIdentity,
    ...kept,
    updatable: ['given_name', 'family_name', 'professional_email', 'professional_phone'],
  },
  {
    table: 'social_worker_private_contact',
    read: workerPrivateContact,
    ...kept,
    updatable: ['private_email', 'private_phone'],
  },
  { table: 'assignment', read: postOfCompetence },
];
