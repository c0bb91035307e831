import {
  DIRECTORATES,
  KEY,
  REFERENCE,
  ROW,
  connectionAccess,
  envelopeAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { byDepartment, writesTrainingThere, type DepartmentRow } from '../venue/index.js';
import type { Onboarding } from './onboarding.model.js';
import type { SocialWorkerStub } from './social-worker.stub.js';

interface CompetenceRow extends DepartmentRow {
  readonly competentParties: readonly string[];
}

/** A fact about a person: for the directorate competent over the post and ANISCG, as the person's name is. */
export const onboardingOfCompetence = rowRule<CompetenceRow>({
  name: 'onboarding-of-competence',
  sentence: 'La prise de poste d’un intervenant social est connue de la direction compétente et de l’ANISCG.',
  scope: 'training:read',
  all: ['ANISCG'],
  own: { parties: DIRECTORATES, column: 'competent_parties', several: true, of: (row) => row.competentParties },
  department: byDepartment,
});

/** Asking for it at all; the rows are scoped after that. */
export const asksForOnboarding = partiesOnly({
  name: 'onboarding-read',
  sentence: onboardingOfCompetence.sentence,
  scope: 'training:read',
  parties: [...DIRECTORATES, 'ANISCG'],
});

export const socialWorkerStubAccess = typeAccess<SocialWorkerStub>({
  type: 'SocialWorker',
  rows: REFERENCE,
  fields: { id: KEY, onboarding: asksForOnboarding },
  contributed: true,
});

export const onboardingAccess = typeAccess<Onboarding>({
  type: 'Onboarding',
  rows: onboardingOfCompetence,
  fields: { worker: ROW, status: ROW, assignedOn: ROW, dueOn: ROW, session: ROW },
});

export const onboardingConnectionAccess = connectionAccess('OnboardingConnection');

export const onboardingPayloadAccess = envelopeAccess('OnboardingPayload', ['onboarding', 'errors']);

export const onboardingInputs: readonly InputAccess[] = [
  {
    input: 'RegisterOnboardingInput',
    fields: { workerId: 'SELECTS', assignedOn: 'WRITTEN', force: 'WRITTEN', departmentCode: 'WRITTEN' },
  },
];

/** As the first migration made it. */
export const onboardingTables: readonly TableSecurity[] = [{ table: 'onboarding', read: onboardingOfCompetence }];

/** What is booked and attended is the triggers’ to write. */
export const keptOnboardingTables: readonly TableSecurity[] = [
  {
    table: 'onboarding',
    read: onboardingOfCompetence,
    insert: writesTrainingThere,
    insertable: ['worker_id', 'assigned_on', 'due_on', 'competent_parties', 'department_code'],
    update: writesTrainingThere,
    updatable: ['competent_parties', 'department_code'],
  },
];
