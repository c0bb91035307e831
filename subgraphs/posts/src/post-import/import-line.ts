import type { SeparatedLine } from '@iscg/subgraph-kit';
import { isDepartmentCode, isPlainDate, type DepartmentCode, type Force, type PlainDate } from '@iscg/values';
import { isFte } from '../competence/index.js';
import { isPostReference, type PostState, type Territory } from '../post/index.js';
import { folded, IMPORT_HEADS, type Heads, type ImportColumn } from './import-columns.js';
import type { ImportFault } from './import-problem.js';

/** A line of the file, each cell read by itself; names are still to be found. */
export interface ImportedPost {
  readonly line: number;
  readonly reference: string;
  readonly departmentCode: DepartmentCode;
  readonly force: Force;
  readonly territory: Territory;
  /** "0.01" to "1.00". */
  readonly fte: string;
  readonly state: PostState;
  /** First day of the state. */
  readonly since: PlainDate;
  readonly employer: string;
  readonly hostUnits: readonly string[];
}

/** What a cell holds, or the French sentence that says why it does not. */
type Read<Value> = { readonly value: Value } | { readonly fault: string };
type Readers = { readonly [Column in ImportColumn]: (cell: string) => Read<Values[Column]> };

interface Values {
  reference: string;
  department: DepartmentCode;
  force: Force;
  territory: Territory;
  fte: string;
  state: PostState;
  since: PlainDate;
  employer: string;
  hostUnits: readonly string[];
}

const LONGEST_CELL = 2_000;
const MOST_UNITS = 5;
const FORMULA = /^[=+\-@\t\r]/;

const FORCE_WORDS: Readonly<Record<string, Force>> = { police: 'POLICE', gendarmerie: 'GENDARMERIE', mixte: 'MIXED' };
const TERRITORY_WORDS: Readonly<Record<string, Territory>> = {
  urbain: 'URBAN',
  periurbain: 'PERIURBAN',
  rural: 'RURAL',
  ultramarin: 'OVERSEAS',
};
const STATE_WORDS: Readonly<Record<string, PostState>> = {
  prevu: 'PLANNED',
  ouvert: 'OPEN',
  pourvu: 'FILLED',
  vacant: 'VACANT',
  suspendu: 'SUSPENDED',
  ferme: 'CLOSED',
};

const READERS: Readers = {
  reference: (cell) =>
    isPostReference(cell)
      ? { value: cell }
      : { fault: 'Ce n’est pas une référence de poste : écrivez par exemple ISCG-93-0007.' },
  department: (cell) => {
    const [, code = ''] = /^(\w{1,3})(?:\s*[–-].*)?$/s.exec(cell) ?? [];
    const whole = /^\d$/.test(code) ? `0${code}` : code.toUpperCase();
    return isDepartmentCode(whole)
      ? { value: whole }
      : { fault: 'Ce département n’existe pas : écrivez son numéro, par exemple 93.' };
  },
  force: (cell) => wordOf(cell, FORCE_WORDS, 'Police, Gendarmerie ou Mixte'),
  territory: (cell) => wordOf(cell, TERRITORY_WORDS, 'Urbain, Périurbain, Rural ou Ultramarin'),
  fte: (cell) => {
    const [, whole, decimals = ''] = /^([01])(?:[.,](\d{1,2}))?$/.exec(cell) ?? [];
    const fte = whole === undefined ? '0.00' : `${whole}.${decimals.padEnd(2, '0')}`;
    return isFte(fte)
      ? { value: fte }
      : { fault: 'Un ETP va de 0,01 à 1, avec deux décimales au plus, par exemple 0,5.' };
  },
  state: (cell) => wordOf(cell, STATE_WORDS, 'Prévu ou Ouvert pour un nouveau poste'),
  since: (cell) => {
    const day = cell.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1');
    return isPlainDate(day)
      ? { value: day }
      : { fault: 'Ce jour n’existe pas : écrivez JJ/MM/AAAA, par exemple 01/03/2026.' };
  },
  employer: (cell) => ({ value: cell }),
  hostUnits: (cell) => {
    const names = cell.split(';').map((name) => name.trim());
    const isList =
      names.length <= MOST_UNITS && names.every(Boolean) && new Set(names.map(folded)).size === names.length;
    return isList
      ? { value: names }
      : { fault: `Écrivez de 1 à ${MOST_UNITS} unités différentes, séparées par « ; ».` };
  },
};

/** A line whose cells all read by themselves, or what is wrong with those that do not. */
export function readLine({ line, cells }: SeparatedLine, heads: Heads): ImportedPost | readonly ImportFault[] {
  const expected = Object.keys(heads.places).length + heads.passedOver.length;
  if (cells.length !== expected) {
    const message = `Cette ligne a ${cells.length} cellules, les titres en ont ${expected} : une cellule qui contient un séparateur s’écrit entre guillemets.`;
    return [{ line, message }];
  }
  const faults: ImportFault[] = [];
  const read = <Column extends ImportColumn>(column: Column): Values[Column] | undefined => {
    const cell = harmless(cells[heads.places[column]] ?? '');
    const result = refusedText(cell) ?? READERS[column](cell);
    if ('value' in result) return result.value;
    faults.push(faultAt(line, heads, column, cell, result.fault));
    return undefined;
  };
  const { reference, department, force, territory, fte, state, since, employer, hostUnits } = {
    reference: read('reference'),
    department: read('department'),
    force: read('force'),
    territory: read('territory'),
    fte: read('fte'),
    state: read('state'),
    since: read('since'),
    employer: read('employer'),
    hostUnits: read('hostUnits'),
  };
  if (!reference || !department || !force || !territory || !fte || !state || !since || !employer || !hostUnits)
    return faults;
  if (!reference.startsWith(`ISCG-${department}-`)) {
    return [faultAt(line, heads, 'department', department, `La référence ${reference} est d’un autre département.`)];
  }
  return { line, reference, departmentCode: department, force, territory, fte, state, since, employer, hostUnits };
}

/** What is wrong in a cell, told by its place. */
export function faultAt(line: number, heads: Heads, column: ImportColumn, value: string, message: string): ImportFault {
  return { line, column: heads.places[column] + 1, head: IMPORT_HEADS[column], value: value.slice(0, 60), message };
}

/** The apostrophe that our exports put before what a spreadsheet would take for a formula. */
function harmless(cell: string): string {
  const text = cell.trim();
  return text.startsWith('’') || text.startsWith("'") ? (FORMULA.test(text.slice(1)) ? text.slice(1) : text) : text;
}

function refusedText(cell: string): { readonly fault: string } | undefined {
  if (cell === '') return { fault: 'Cette cellule est vide.' };
  if (cell.length > LONGEST_CELL) return { fault: `Cette cellule dépasse ${LONGEST_CELL} caractères.` };
  if (FORMULA.test(cell)) return { fault: 'Une formule ne s’importe pas : écrivez sa valeur.' };
  return undefined;
}

function wordOf<Value>(cell: string, words: Readonly<Record<string, Value>>, choices: string): Read<Value> {
  const value = Object.hasOwn(words, folded(cell)) ? words[folded(cell)] : undefined;
  return value === undefined ? { fault: `Écrivez ${choices}.` } : { value };
}
