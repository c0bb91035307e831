/** A harmless call of every root field: it names rows that do not exist, so an act that is allowed changes nothing. */
export const ROOTS: Readonly<Record<string, { readonly operation: 'query' | 'mutation'; readonly below: string }>> = {
  departments: query('departments { code }'),
  department: query('department(code: "01") { code }'),
  deploymentCurve: query('deploymentCurve(from: "2020-12-31", to: "2021-12-31", step: YEAR) { posts }'),
  deploymentMilestones: query('deploymentMilestones { year }'),
  employer: query('employer(id: "00000000-0000-7000-8000-000000000000") { id }'),
  hostUnit: query('hostUnit(id: "00000000-0000-7000-8000-000000000000") { id }'),
  posts: query('posts { totalCount }'),
  post: query('post(reference: "ISCG-01-9999") { id }'),
  postEvents: query('postEvents { totalCount }'),
  postFigures: query('postFigures { posts }'),
  socialWorkers: query('socialWorkers { totalCount }'),
  socialWorker: query('socialWorker(id: "00000000-0000-7000-8000-000000000000") { id }'),
  programmes: query('programmes { totalCount }'),
  sessions: query('sessions { totalCount }'),
  session: query('session(id: "00000000-0000-7000-8000-000000000000") { id }'),
  onboardings: query('onboardings { totalCount }'),
  trainingFigures: query('trainingFigures { sessions }'),
  commitments: query('commitments(year: 2021) { amount }'),
  subsidyLines: query('subsidyLines { totalCount }'),
  subsidyLine: query('subsidyLine(id: "00000000-0000-7000-8000-000000000000") { id }'),
  payment: query('payment(id: "00000000-0000-7000-8000-000000000000") { id }'),
  payments: query('payments { totalCount }'),
  subsidyYears: query('subsidyYears { paid }'),
  accessMatrix: query('accessMatrix { type }'),
  boardMeetings: query('boardMeetings { totalCount }'),
  boardMeeting: query('boardMeeting(id: "00000000-0000-7000-8000-000000000000") { id }'),
  boardSeats: query('boardSeats { totalCount }'),
  convention: query('convention { signedOn }'),
  parties: query('parties { code }'),
  party: query('party(code: DGPN) { code }'),
  serviceInformation: query('serviceInformation { demonstration }'),
  undertakings: query('undertakings { totalCount }'),
  viewer: query('viewer { subject }'),
  recordPayment: mutation(`recordPayment(input: { subsidyLineId: "00000000-0000-7000-8000-000000000000", amount: "1.00",
    valueDate: "2021-01-01", externalReference: "x", idempotencyKey: "matrix-record", version: 1 }) { errors { code } }`),
  reversePayment: mutation(`reversePayment(input: { paymentId: "00000000-0000-7000-8000-000000000000",
    valueDate: "2021-01-01", reason: "x", idempotencyKey: "matrix-reverse", version: 1 }) { errors { code } }`),
  planPost: mutation(`planPost(input: { departmentCode: "43", force: POLICE, territory: RURAL, fte: "1.00",
    employerId: "00000000-0000-7000-8000-000000000000", hostUnitIds: ["00000000-0000-7000-8000-000000000000"],
    on: "2026-01-01", reason: "x" }) { errors { code } }`),
  ...Object.fromEntries(
    ['openPost', 'vacatePost', 'suspendPost', 'resumePost', 'closePost'].map((act) => [
      act,
      mutation(`${act}(input: { postId: "00000000-0000-7000-8000-000000000000", version: 1, on: "2026-01-01",
        reason: "x" }) { errors { code } }`),
    ]),
  ),
  fillPost: mutation(`fillPost(input: { postId: "00000000-0000-7000-8000-000000000000", version: 1, on: "2026-01-01",
    reason: "x", workerId: "00000000-0000-7000-8000-000000000000", fte: "1.00" }) { errors { code } }`),
  correctPostEvent: mutation(`correctPostEvent(input: { eventId: "00000000-0000-7000-8000-000000000000", version: 1,
    on: "2026-01-01", reason: "x" }) { errors { code } }`),
  cancelPostEvent: mutation(`cancelPostEvent(input: { eventId: "00000000-0000-7000-8000-000000000000", version: 1,
    reason: "x" }) { errors { code } }`),
};

function query(below: string) {
  return { operation: 'query' as const, below };
}

function mutation(below: string) {
  return { operation: 'mutation' as const, below };
}
