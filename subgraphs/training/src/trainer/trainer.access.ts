import {
  KEY,
  ROW,
  connectionAccess,
  envelopeAccess,
  rowRule,
  typeAccess,
  type InputAccess,
  type TableSecurity,
} from '@iscg/access';
import { catalogueOfParties } from '../programme/index.js';
import { writesTraining } from '../venue/index.js';
import type { Trainer } from './trainer.model.js';

/** Whom to call is between ANISCG and its own people; who teaches is part of the calendar. */
const contactOfTrainers = rowRule<unknown>({
  name: 'trainer-contact',
  sentence: 'Les coordonnées des formateurs sont réservées à l’ANISCG ; leur nom figure au calendrier.',
  scope: 'training:read',
  all: ['ANISCG'],
});

export const trainerAccess = typeAccess<Trainer>({
  type: 'Trainer',
  rows: catalogueOfParties,
  fields: { id: KEY, name: ROW, email: contactOfTrainers, phone: contactOfTrainers, version: ROW },
});

export const trainerConnectionAccess = connectionAccess('TrainerConnection');

export const trainerPayloadAccess = envelopeAccess('TrainerPayload', ['trainer', 'errors']);

const WRITTEN = { name: 'WRITTEN', email: 'WRITTEN', phone: 'WRITTEN' } as const;

export const trainerInputs: readonly InputAccess[] = [
  { input: 'CreateTrainerInput', fields: { ...WRITTEN, idempotencyKey: 'WRITTEN' } },
  { input: 'ChangeTrainerInput', fields: { id: 'SELECTS', version: 'SELECTS', ...WRITTEN } },
];

export const trainerTables: readonly TableSecurity[] = [
  {
    table: 'trainer',
    read: catalogueOfParties,
    insert: writesTraining,
    insertable: ['id', 'name'],
    update: writesTraining,
    updatable: ['name', 'version'],
  },
  {
    table: 'trainer_contact',
    read: contactOfTrainers,
    insert: writesTraining,
    update: writesTraining,
    updatable: ['email', 'phone'],
  },
];
