export {
  byDepartment,
  keepsTraining,
  writesTraining,
  writesTrainingThere,
  type DepartmentRow,
} from './venue.access.js';
export { Venue } from './venue.model.js';
export { venueById } from './venue.loader.js';
export { lockVenue, venuesById } from './venue.store.js';
export { INVENTED_VENUES } from './venue.demonstration.js';
