import { describe, expect, it } from '@jest/globals';
import { accessMatrix, type Reach } from '@iscg/access';

/** The table « Who sees what » of the access design, for what the graph holds so far; written by hand, never derived. */
const WHO_SEES_WHAT: readonly [string, { SG_CIPDR: Reach; directorates: Reach; BOARD: Reach; ANISCG: Reach }][] = [
  ['Commitment.amount', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SubsidyLine.committed', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SubsidyLine.paid', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SubsidyYear.committed', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SubsidyYear.paid', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Payment.amount', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SubsidyLine.internalNote', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Payment.recordedBy', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Post.reference', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Post.state', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostEvent.kind', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostEvent.recordedAt', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostEvent.cancelledBy', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostEvent.post', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostFigures.posts', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['ServedForceCoverage.status', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['ServedForceFigures.covered', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostPayload.post', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['DeploymentPoint.posts', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PostCofunding.cost', { SG_CIPDR: 'ALL', directorates: 'NONE', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['CofundingShare.amount', { SG_CIPDR: 'ALL', directorates: 'NONE', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['CofundingShare.share', { SG_CIPDR: 'ALL', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['SocialWorker.familyName', { SG_CIPDR: 'NONE', directorates: 'OWN', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['SocialWorker.professionalEmail', { SG_CIPDR: 'NONE', directorates: 'OWN', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['SocialWorker.privateEmail', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['SocialWorker.privatePhone', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['EnrolmentCounts.confirmed', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['TrainingFigures.attended', { SG_CIPDR: 'OWN', directorates: 'OWN', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Onboarding.worker', { SG_CIPDR: 'NONE', directorates: 'OWN', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['TrainingFigures.onboardingOverdue', { SG_CIPDR: 'NONE', directorates: 'ALL', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Programme.title', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Undertaking.words', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['BoardMeeting.minutes', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['BoardAttendance.present', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Convention.lastNoticeDay', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['TypeAccess.rowRule', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['PartyReach.reach', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Department.name', { SG_CIPDR: 'ALL', directorates: 'ALL', BOARD: 'ALL', ANISCG: 'ALL' }],
  ['Mutation.recordPayment', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.reversePayment', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.planPost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.openPost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.fillPost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.vacatePost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.suspendPost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.resumePost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.closePost', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.correctPostEvent', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
  ['Mutation.cancelPostEvent', { SG_CIPDR: 'NONE', directorates: 'NONE', BOARD: 'NONE', ANISCG: 'ALL' }],
];

describe('the committed matrix says what the convention entitles each party to', () => {
  it.each(WHO_SEES_WHAT)('%s', (field, { SG_CIPDR, directorates, BOARD, ANISCG }) => {
    const [row] = accessMatrix().get(field) ?? [];
    expect(row?.reach).toEqual({
      SG_CIPDR,
      DGPN: directorates,
      DGGN: directorates,
      PP: directorates,
      BOARD,
      ANISCG,
    });
  });
});
