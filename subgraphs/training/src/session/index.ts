export { calendarOfParties } from './session.access.js';
export { sessionToChange } from './session-keeping.js';
export { touchSession, type LockedSession } from './session-keeping.store.js';
export { Session, SessionPayload, SessionState } from './session.model.js';
export { sessionsById } from './session.store.js';
export { sessionById } from './session.loader.js';
export { inventCalendar, type InventedSession } from './calendar.demonstration.js';
