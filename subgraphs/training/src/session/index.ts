export { calendarOfParties } from './session.access.js';
export { Session, SessionState } from './session.model.js';
export { sessionById } from './session.loader.js';
export { inventCalendar, type InventedSession } from './calendar.demonstration.js';
