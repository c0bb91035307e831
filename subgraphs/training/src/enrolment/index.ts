export { attendanceOfOwnParty, enrolmentCountsOfOwnParty } from './enrolment.access.js';
export { insertEnrolments } from './enrolment.demonstration.js';
