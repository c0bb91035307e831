import {
  KEY,
  PARTIES,
  ROW,
  connectionAccess,
  partiesOnly,
  rowRule,
  typeAccess,
  type TableSecurity,
} from '@iscg/access';
import type { Programme } from './programme.model.js';

/** Asking anything of training needs a party and the verb; the rows are scoped after that. */
export const readsTraining = partiesOnly({
  name: 'training-read',
  sentence: 'Il faut agir pour une partie à la convention et disposer du droit « training:read ».',
  scope: 'training:read',
  parties: PARTIES,
});

/** The catalogue is the same for every party. */
export const catalogueOfParties = rowRule<unknown>({
  name: 'training-catalogue',
  sentence:
    'Le catalogue des formations est connu de toutes les parties à la convention ; il faut agir pour l’une d’elles.',
  scope: 'training:read',
  all: PARTIES,
});

export const programmeAccess = typeAccess<Programme>({
  type: 'Programme',
  rows: catalogueOfParties,
  fields: { id: KEY, title: ROW, kind: ROW, audience: ROW, hours: ROW },
});

export const programmeConnectionAccess = connectionAccess('ProgrammeConnection');

export const programmeTables: readonly TableSecurity[] = [{ table: 'programme', read: catalogueOfParties }];
