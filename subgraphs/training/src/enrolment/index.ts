export { insertEnrolments } from './enrolment.demonstration.js';
