import { batchLoader, listLoader } from '@iscg/subgraph-kit';
import type { PartyCount } from './enrolment-counts.js';
import type { Enrolment, EnrolmentChange } from './enrolment.model.js';
import { changesOfEnrolments, countsOfSessions, enrolmentsById, enrolmentsOfSessions } from './enrolment.store.js';

export const countsOfSession = listLoader<string, PartyCount>({
  name: 'countsOfSession',
  read: countsOfSessions,
  keyOf: ({ sessionId }) => sessionId,
});

export const enrolmentsOfSession = listLoader<string, Enrolment>({
  name: 'enrolmentsOfSession',
  read: enrolmentsOfSessions,
  keyOf: ({ sessionId }) => sessionId,
});

export const enrolmentById = batchLoader<string, Enrolment>({
  name: 'enrolmentById',
  read: enrolmentsById,
  keyOf: ({ id }) => id,
});

export const changesOfEnrolment = listLoader<string, EnrolmentChange>({
  name: 'changesOfEnrolment',
  read: changesOfEnrolments,
  keyOf: ({ enrolmentId }) => enrolmentId,
});
