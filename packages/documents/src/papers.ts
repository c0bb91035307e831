import type {
  AttendanceCertificateQuery,
  BoardMeetingQuery,
  EssentialDataQuery,
  SubsidyStatementQuery,
  TechnicalCommitteeMeetingQuery,
} from '@iscg/client';
import { attendanceCertificate } from './attendance/attendance-certificate.js';
import type { Composition } from './composition.js';
import { essentialDataFile } from './essential-data/essential-data.js';
import { boardPack } from './meetings/board-pack.js';
import { committeePack } from './meetings/committee-pack.js';
import { subsidyStatement } from './subsidy/subsidy-statement.js';

type Parameters = Readonly<Record<string, string>>;

/** A document that the portal delivers: where, from which operation of the client, and how it is composed. */
export interface Paper<Answer extends object = object> {
  /** Path under `/documents`, with its parameters. */
  readonly path: string;
  /** What its parameters are. */
  readonly parameters: 'IDENTIFIERS' | 'FISCAL_YEARS';
  readonly operation: string;
  variables(parameters: Parameters): Record<string, unknown>;
  compose(answer: Answer, parameters: Parameters, now: Date): Composition;
}

const certificate: Paper<AttendanceCertificateQuery> = {
  path: '/sessions/:sessionId/attestations/:enrolmentId',
  parameters: 'IDENTIFIERS',
  operation: 'AttendanceCertificate',
  variables: ({ sessionId }) => ({ sessionId }),
  compose: (answer, { enrolmentId = '' }, now) => attendanceCertificate(answer, { enrolmentId, now }),
};

const packOfBoard: Paper<BoardMeetingQuery> = {
  path: '/conseil/:meetingId/dossier',
  parameters: 'IDENTIFIERS',
  operation: 'BoardMeeting',
  variables: ({ meetingId }) => ({ id: meetingId }),
  compose: (answer, _parameters, now) => boardPack(answer, now),
};

const packOfCommittee: Paper<TechnicalCommitteeMeetingQuery> = {
  path: '/comite/:meetingId/dossier',
  parameters: 'IDENTIFIERS',
  operation: 'TechnicalCommitteeMeeting',
  variables: ({ meetingId }) => ({ id: meetingId }),
  compose: (answer, _parameters, now) => committeePack(answer, now),
};

const statement: Paper<SubsidyStatementQuery> = {
  path: '/subventions/:lineId/releve',
  parameters: 'IDENTIFIERS',
  operation: 'SubsidyStatement',
  variables: ({ lineId }) => ({ lineId }),
  compose: (answer, _parameters, now) => subsidyStatement(answer, { now }),
};

const essentialData: Paper<EssentialDataQuery> = {
  path: '/donnees-essentielles/:year',
  parameters: 'FISCAL_YEARS',
  operation: 'EssentialData',
  variables: ({ year }) => ({ fiscalYear: Number(year) }),
  compose: (answer, { year = '' }) => essentialDataFile(answer, year),
};

export const PAPERS: readonly Paper[] = [certificate, packOfBoard, packOfCommittee, statement, essentialData];
