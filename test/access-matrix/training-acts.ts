const KEY = 'idempotencyKey: "matrix-training"';
const NOTHING = '"00000000-0000-7000-8000-000000000000"';
const PLAN = `programmeId: ${NOTHING}, venueId: ${NOTHING}, startsAt: "2090-01-01T08:00:00Z",
  endsAt: "2090-01-01T09:00:00Z", seats: 1, hostParty: ANISCG, trainerIds: []`;

/** Input of a harmless act of training, by field: it names rows that do not exist, or what no rule would take. */
const INPUTS: Readonly<Record<string, string>> = {
  createVenue: `name: "x", address: "x", departmentCode: "00", capacity: 1, ${KEY}`,
  changeVenue: `id: ${NOTHING}, version: 1, name: "x", address: "x", capacity: 1`,
  createTrainer: `name: "", ${KEY}`,
  changeTrainer: `id: ${NOTHING}, version: 1, name: "x"`,
  createSession: `${PLAN}, ${KEY}`,
  changeSession: `id: ${NOTHING}, version: 1, ${PLAN}`,
  openSession: `id: ${NOTHING}, version: 1`,
  holdSession: `id: ${NOTHING}, version: 1`,
  cancelSession: `id: ${NOTHING}, version: 1, reason: "x"`,
  registerOnboarding: `workerId: ${NOTHING}, assignedOn: "2021-01-01", force: POLICE, departmentCode: "00"`,
  changeTrainingSettings: 'onboardingDays: 90, reminderDays: 14, satisfactionThreshold: 5, version: 2000000000',
  requestTraining: `party: DGPN, audience: ISCG, persons: 1, from: "2090-01-01", to: "2090-01-01", departmentCode: "00", ${KEY}`,
  answerTrainingRequest: `id: ${NOTHING}, sessionId: ${NOTHING}`,
  refuseTrainingRequest: `id: ${NOTHING}, reason: "x"`,
  withdrawTrainingRequest: `id: ${NOTHING}`,
  askVenue: `party: DGPN, from: "2090-01-01", to: "2090-01-01", departmentCode: "00", place: "x", persons: 1, ${KEY}`,
  offerVenue: `party: DGPN, from: "2090-01-01", to: "2090-01-01", venueId: ${NOTHING}, ${KEY}`,
  acceptVenueOffer: `id: ${NOTHING}, venueId: ${NOTHING}`,
  refuseVenueOffer: `id: ${NOTHING}, reason: "x"`,
  remind: `id: ${NOTHING}`,
  issueEvaluationCodes: `sessionId: ${NOTHING}`,
  evaluate: 'code: "0", score: 1',
  enrol: `sessionId: ${NOTHING}, party: DGPN, personLabel: "x", ${KEY}`,
  withdrawEnrolment: `id: ${NOTHING}`,
  recordAttendance: `sessionId: ${NOTHING}, version: 1, attended: [], absent: []`,
};

export const TRAINING_ACTS = Object.fromEntries(
  Object.entries(INPUTS).map(([field, input]) => [
    field,
    { operation: 'mutation' as const, below: `${field}(input: { ${input} }) { errors { code } }` },
  ]),
);
