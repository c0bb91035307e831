import type { SeparatedLine } from '@iscg/subgraph-kit';
import { isDepartmentCode, type DepartmentCode } from '@iscg/values';
import type { DisseminationImportFault } from './dissemination-import.model.js';
import type { DisseminationLevel } from './dissemination.enums.js';

/** The columns of a list of recipients, in any order. */
export const HEADS = { recipient: 'Destinataire', level: 'Niveau', department: 'Département' } as const;
type ImportColumn = keyof typeof HEADS;
export type Places = Readonly<Record<ImportColumn, number>>;

/** The levels as a list names them; the pages of the portal name them so too. */
export const LEVEL_NAMES: Readonly<Record<DisseminationLevel, string>> = {
  PREFECT: 'Préfet',
  POLICE_DIRECTORATE: 'Direction de police',
  POLICE_DISTRICT: 'Circonscription de police',
  GENDARMERIE_REGION: 'Région de gendarmerie',
  GENDARMERIE_GROUP: 'Groupement de gendarmerie',
  GENDARMERIE_COMPANY: 'Compagnie de gendarmerie',
  PARIS_DIRECTORATE: 'Direction territoriale de la préfecture de police',
  PARIS_DISTRICT: 'Circonscription de la préfecture de police',
};
const LEVELS = new Map(Object.entries(LEVEL_NAMES).map(([level, name]) => [folded(name), level as DisseminationLevel]));

const LONGEST_RECIPIENT = 160;
const UNPRINTABLE = /\p{C}/u;
const FORMULA = /^[=+\-@]/;

/** A line of the list, each cell read by itself. */
export interface ImportedRecipient {
  readonly line: number;
  readonly recipient: string;
  readonly level: DisseminationLevel;
  readonly departmentCode: DepartmentCode | null;
}

/** Where the columns are, or what is wrong with the titles. */
export function readHeads({ line, cells }: SeparatedLine): Places | DisseminationImportFault {
  const columns = Object.entries(HEADS) as [ImportColumn, string][];
  const places = columns.map(([column, head]) => [column, cells.findIndex((cell) => folded(cell) === folded(head))]);
  const found: Places = Object.fromEntries(places);
  const missing = columns.filter(([column]) => found[column] < 0).map(([, head]) => `« ${head} »`);
  if (missing.length === 0 && cells.length === columns.length) return found;
  const expected = columns.map(([, head]) => `« ${head} »`).join(', ');
  const message =
    missing.length > 0
      ? `Il manque la colonne ${missing.join(', ')} : la première ligne porte les titres ${expected}.`
      : `La première ligne porte les titres ${expected}, chacun une fois, et aucun autre.`;
  return { line, column: null, head: null, value: null, message };
}

/** A line whose cells all read by themselves, or what is wrong with those that do not. */
export function readLine(
  { line, cells }: SeparatedLine,
  places: Places,
): ImportedRecipient | readonly DisseminationImportFault[] {
  if (cells.length !== 3) {
    const message = `Cette ligne a ${cells.length} cellule${cells.length > 1 ? 's' : ''}, il en faut 3 : une cellule qui contient un séparateur s’écrit entre guillemets.`;
    return [{ line, column: null, head: null, value: null, message }];
  }
  const cellOf = (column: ImportColumn) => cells[places[column]] ?? '';
  const level = LEVELS.get(folded(cellOf('level')));
  const department = departmentOf(cellOf('department'));
  const faults = [
    ...faultIn('recipient', faultOfRecipient(cellOf('recipient'))),
    ...faultIn('level', level ? undefined : `Écrivez un de ces niveaux : ${Object.values(LEVEL_NAMES).join(', ')}.`),
    ...faultIn('department', faultOfDepartment(department, level)),
  ].map(([column, message]) => faultAt(line, places, column, cellOf(column), message));
  if (faults.length > 0 || !level || department === undefined) return faults;
  return { line, recipient: cellOf('recipient'), level, departmentCode: department };
}

/** What is wrong in a cell, told by its place. */
export function faultAt(
  line: number,
  places: Places,
  column: ImportColumn,
  value: string,
  message: string,
): DisseminationImportFault {
  return { line, column: places[column] + 1, head: HEADS[column], value: value.slice(0, 60) || null, message };
}

function faultIn(column: ImportColumn, message: string | undefined): (readonly [ImportColumn, string])[] {
  return message === undefined ? [] : [[column, message]];
}

function faultOfRecipient(cell: string): string | undefined {
  if (cell === '') return 'Écrivez à qui la convention est envoyée, par exemple « Préfet de l’Isère ».';
  if (cell.length > LONGEST_RECIPIENT) return `${LONGEST_RECIPIENT} caractères au plus ; il y en a ${cell.length}.`;
  if (UNPRINTABLE.test(cell)) return 'Un caractère invisible s’est glissé dans cette cellule : retapez-la.';
  return FORMULA.test(cell) ? 'Une formule ne s’importe pas : écrivez sa valeur.' : undefined;
}

/** A code, `null` for none, `undefined` for what is no code. */
function departmentOf(cell: string): DepartmentCode | null | undefined {
  if (cell === '') return null;
  const [, code = ''] = /^(\w{1,3})(?:\s*[–-].*)?$/s.exec(cell) ?? [];
  const whole = /^\d$/.test(code) ? `0${code}` : code.toUpperCase();
  return isDepartmentCode(whole) ? whole : undefined;
}

function faultOfDepartment(
  department: DepartmentCode | null | undefined,
  level: DisseminationLevel | undefined,
): string | undefined {
  if (department === undefined) return 'Ce département n’existe pas : écrivez son numéro, par exemple 38.';
  return department === null && level === 'PREFECT' ? 'Écrivez le département du préfet.' : undefined;
}

/** Accents, case, spaces and apostrophes apart. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '’').replace(/\s+/g, ' ').trim().toLowerCase();
}
