export type { Block, Facts, Heading, PaperDocument, Paragraph, Table, TableColumn } from './pdf/description.js';
export { renderPdf } from './pdf/render.js';
export { trainingCalendar, type CalendarSession, type TrainingCalendarAnswer } from './calendar/training-calendar.js';
