export { InvalidValue, excerpt } from './invalid-value.js';
export {
  ZERO_EURO,
  compareEuro,
  fromCents,
  isEuro,
  parseEuro,
  subtractEuro,
  sumEuro,
  toCents,
  type Euro,
} from './euro.js';
export {
  daysBetween,
  fromParts,
  isPlainDate,
  parsePlainDate,
  plusDays,
  plusMonths,
  plusYears,
  yearOf,
  type PlainDate,
} from './plain-date.js';
export { frenchDay } from './french-day.js';
export { epochSeconds, fixedClock, parisToday, systemClock, type Clock } from './clock.js';
export { parseInstant } from './instant.js';
export { firstDay, isFiscalYear, lastDay, parseFiscalYear, type FiscalYear } from './fiscal-year.js';
export {
  PARIS_POLICE_PREFECTURE,
  isDepartmentCode,
  parseDepartmentCode,
  type DepartmentCode,
} from './department-code.js';
export { isSiret, parseSiret, type Siret } from './siret.js';
export { isIdentifier, parseIdentifier, uuidV7 } from './identifier.js';
export { FORCES, competentParties, type Force } from './competence.js';
export {
  ASKED_REQUESTS,
  EVENT_ROUTES,
  type AskedRequest,
  type EventKind,
  type PortalEvent,
  type PortalEvents,
} from './portal-events.js';
export { KEPT_FILE_TYPES, LARGEST_KEPT_FILE, keptFileTypeOf, parseFileName, type KeptFileType } from './kept-file.js';
export { isWorkingDay, mondayOf } from './working-day.js';
export { wordsOf } from './search-words.js';
