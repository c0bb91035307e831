export { catalogueOfParties, readsTraining } from './programme.access.js';
export { Audience, Programme, ProgrammeKind } from './programme.model.js';
export { programmeById } from './programme.loader.js';
export { INVENTED_PROGRAMMES } from './programme.demonstration.js';
