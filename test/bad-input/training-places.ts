import { placesOfActs, type Acts, type Scalar, type Value } from './act-places.js';
import { UNKNOWN_ID } from './refusal.js';

const id: Value = ['other', `"${UNKNOWN_ID}"`];
const text: Value = ['String', '"X"'];
const one: Value = ['Int', '1'];
const idempotencyKey: Value = ['String', '"test-bad-text"'];
const PLAN: Readonly<Record<string, Value>> = {
  programmeId: id,
  venueId: id,
  startsAt: ['DateTimeISO', '"2090-01-01T08:00:00Z"'],
  endsAt: ['DateTimeISO', '"2090-01-01T09:00:00Z"'],
  seats: one,
  hostParty: ['other', 'ANISCG'],
  trainerIds: ['other', '[]'],
};

/** Acts of training, each on rows that do not exist or with a département that is none: nothing is written. */
const ACTS: Acts = {
  CreateVenueInput: [
    'createVenue',
    { name: text, address: text, departmentCode: ['String', '"00"'], capacity: one, idempotencyKey },
  ],
  ChangeVenueInput: ['changeVenue', { id, version: one, name: text, address: text, capacity: one }],
  CreateTrainerInput: [
    'createTrainer',
    { name: text, email: ['String', '"x@y"'], phone: ['String', '"no"'], idempotencyKey },
  ],
  ChangeTrainerInput: [
    'changeTrainer',
    { id, version: one, name: text, email: ['String', '"x@y"'], phone: ['String', '"0199000000"'] },
  ],
  CreateSessionInput: ['createSession', { ...PLAN, idempotencyKey }],
  ChangeSessionInput: ['changeSession', { id, version: one, ...PLAN }],
  SessionVersionInput: ['openSession', { id, version: one }],
  RegisterOnboardingInput: [
    'registerOnboarding',
    {
      workerId: id,
      assignedOn: ['Date', '"2021-01-01"'],
      force: ['other', 'POLICE'],
      departmentCode: ['String', '"00"'],
    },
  ],
  ChangeTrainingSettingsInput: [
    'changeTrainingSettings',
    {
      onboardingDays: ['Int', '90'],
      reminderDays: ['Int', '14'],
      satisfactionThreshold: ['Int', '5'],
      version: ['Int', '2000000000'],
    },
  ],
  RefuseTrainingRequestInput: ['refuseTrainingRequest', { id, reason: text }],
  AskVenueInput: [
    'askVenue',
    {
      party: ['other', 'DGPN'],
      from: ['Date', '"2090-01-01"'],
      to: ['Date', '"2090-01-01"'],
      departmentCode: ['String', '"00"'],
      place: text,
      persons: one,
      equipment: text,
      idempotencyKey,
    },
  ],
  RefuseVenueOfferInput: ['refuseVenueOffer', { id, reason: text }],
  RequestTrainingInput: [
    'requestTraining',
    {
      party: ['other', 'DGPN'],
      audience: ['other', 'ISCG'],
      persons: one,
      from: ['Date', '"2090-01-01"'],
      to: ['Date', '"2090-01-01"'],
      departmentCode: ['String', '"00"'],
      message: text,
      idempotencyKey,
    },
  ],
  OfferVenueInput: [
    'offerVenue',
    {
      party: ['other', 'DGPN'],
      from: ['Date', '"2090-01-01"'],
      to: ['Date', '"2090-01-01"'],
      venueId: id,
      equipment: text,
      idempotencyKey,
    },
  ],
  EvaluateInput: ['evaluate', { code: ['String', '"0"'], score: one, comment: text }],
  EnrolInput: ['enrol', { sessionId: id, party: ['other', 'DGPN'], personLabel: text, idempotencyKey }],
  RecordAttendanceInput: [
    'recordAttendance',
    { sessionId: id, version: one, attended: ['other', '[]'], absent: ['other', '[]'] },
  ],
  CancelSessionInput: ['cancelSession', { id, version: one, reason: text }],
};

/** A document for every place of training’s acts that takes a scalar, with a variable in that place. */
export const trainingPlaces = (scalar: Scalar, variable: string) => placesOfActs(ACTS, scalar, variable);
