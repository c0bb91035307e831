const DIFFICULTY_STEP =
  'input: { difficultyId: "00000000-0000-7000-8000-000000000000", on: "2021-01-01", note: "x", version: 1 }';

/** A harmless call of every root field: it names rows that do not exist, so an act that is allowed changes nothing. */
export const ROOTS: Readonly<Record<string, { readonly operation: 'query' | 'mutation'; readonly below: string }>> = {
  coverageAgainstTarget: query('coverageAgainstTarget { asOf }'),
  departments: query('departments { code }'),
  department: query('department(code: "01") { code }'),
  deploymentCurve: query('deploymentCurve(from: "2020-12-31", to: "2021-12-31", step: YEAR) { posts }'),
  deploymentMilestones: query('deploymentMilestones { year }'),
  difficulties: query('difficulties { totalCount }'),
  difficulty: query('difficulty(id: "00000000-0000-7000-8000-000000000000") { id }'),
  difficultyFigures: query('difficultyFigures { difficulties }'),
  employer: query('employer(id: "00000000-0000-7000-8000-000000000000") { id }'),
  hostUnit: query('hostUnit(id: "00000000-0000-7000-8000-000000000000") { id }'),
  posts: query('posts { totalCount }'),
  post: query('post(reference: "ISCG-01-9999") { id }'),
  postEvents: query('postEvents { totalCount }'),
  postProjects: query('postProjects { totalCount }'),
  postProject: query('postProject(id: "00000000-0000-7000-8000-000000000000") { id }'),
  postProjectFigures: query('postProjectFigures { projects }'),
  localConventions: query('localConventions { totalCount }'),
  localConvention: query('localConvention(id: "00000000-0000-7000-8000-000000000000") { id }'),
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
  reportDifficulty: mutation(`reportDifficulty(input: { postId: "00000000-0000-7000-8000-000000000000", kind: OTHER,
    severity: MINOR, reportedOn: "2021-01-01", reporter: ANISCG, narrative: "x", idempotencyKey: "matrix-report" }) { errors { code } }`),
  recordMediation: mutation(`recordMediation(${DIFFICULTY_STEP}) { errors { code } }`),
  settleDifficulty: mutation(`settleDifficulty(${DIFFICULTY_STEP}) { errors { code } }`),
  leaveDifficultyUnresolved: mutation(`leaveDifficultyUnresolved(${DIFFICULTY_STEP}) { errors { code } }`),
  reopenDifficulty: mutation(`reopenDifficulty(${DIFFICULTY_STEP}) { errors { code } }`),
  startPostProject:
    mutation(`startPostProject(input: { title: "x", departmentCode: "20", force: POLICE, territory: URBAN,
    startedOn: "2021-01-01", leaders: [{ label: "x" }], idempotencyKey: "matrix-project" }) { errors { code } }`),
  recordProjectStep:
    mutation(`recordProjectStep(input: { projectId: "00000000-0000-7000-8000-000000000000", step: NEEDS,
    status: DONE, on: "2021-01-01", version: 1 }) { errors { code } }`),
  // Without a word, which is refused to all who may give one: the DGPN's would be forbidden to the other directorates.
  giveProjectOpinion: mutation(`giveProjectOpinion(input: { projectId: "00000000-0000-7000-8000-000000000000",
    party: DGPN, verdict: RESERVED, text: "",
    version: 1 }) { errors { code } }`),
  createPostFromProject: mutation(`createPostFromProject(input: { projectId: "00000000-0000-7000-8000-000000000000",
    fte: "1.00", employerId: "00000000-0000-7000-8000-000000000000", hostUnitIds: [], decidedOn: "2021-01-01",
    openedOn: "2021-01-01", reason: "x", version: 1 }) { errors { code } }`),
  abandonProject: mutation(`abandonProject(input: { projectId: "00000000-0000-7000-8000-000000000000",
    decidedOn: "2021-01-01", reason: "x", version: 1 }) { errors { code } }`),
  signLocalConvention: mutation(`signLocalConvention(input: { postId: "00000000-0000-7000-8000-000000000000",
    signatories: [], signedOn: "2021-01-01", startsOn: "2021-01-01", endsOn: "2023-12-31", idempotencyKey: "matrix-convention" }) { errors { code } }`),
  renewLocalConvention: mutation(`renewLocalConvention(input: { conventionId: "00000000-0000-7000-8000-000000000000",
    signatories: [], signedOn: "2021-01-01", endsOn: "2023-12-31", version: 1 }) { errors { code } }`),
  endLocalConvention: mutation(`endLocalConvention(input: { conventionId: "00000000-0000-7000-8000-000000000000",
    endedOn: "2021-01-01", reason: "x", version: 1 }) { errors { code } }`),
  setCoverageTarget: mutation(`setCoverageTarget(input: { departmentCode: "20", effectiveOn: "2021-01-01", posts: 1,
    source: "x" }) { errors { code } }`),
};

function query(below: string) {
  return { operation: 'query' as const, below };
}

function mutation(below: string) {
  return { operation: 'mutation' as const, below };
}
