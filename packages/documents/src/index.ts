export type { CalendarObligation, ObligationsAnswer } from './calendar/obligation-events.js';
export { trainingCalendar, type CalendarSession, type TrainingCalendarAnswer } from './calendar/training-calendar.js';
export { PAPERS, type Paper } from './papers.js';
export { renderPdf } from './pdf/render.js';
