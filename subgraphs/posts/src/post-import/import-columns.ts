import { ImportProblem } from './import-problem.js';

/** The columns that an import reads, as the export of the list of posts names them. */
export const IMPORT_HEADS = {
  reference: 'Référence',
  department: 'Département',
  force: 'Force',
  territory: 'Territoire',
  fte: 'ETP',
  state: 'État',
  since: 'Depuis le',
  employer: 'Employeur',
  hostUnits: 'Unités d’accueil',
} as const;
export type ImportColumn = keyof typeof IMPORT_HEADS;

/** Columns of the export that follow from others: an import passes over them. */
const DERIVED = [/^titulaire$/, /^directions competentes$/, /^part du fipd \d{4}( \(%\))?$/];

/** Where the columns are, and which are passed over. */
export interface Heads {
  readonly places: Readonly<Record<ImportColumn, number>>;
  readonly passedOver: readonly string[];
}

/** @throws ImportProblem for a column that is missing, unknown or there twice */
export function readHeads(cells: readonly string[]): Heads {
  const names = Object.entries(IMPORT_HEADS) as [ImportColumn, string][];
  const known = new Map(names.map(([column, head]) => [folded(head), column]));
  const places = new Map<ImportColumn, number>();
  const passedOver: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = known.get(folded(cell));
    if (column === undefined) {
      if (!DERIVED.some((pattern) => pattern.test(folded(cell)))) throw unknown(cell);
      passedOver.push(cell.trim());
    } else if (places.has(column))
      throw new ImportProblem(`La colonne « ${IMPORT_HEADS[column]} » est là deux fois.`, 1);
    else places.set(column, index);
  }
  const missing = names.filter(([column]) => !places.has(column)).map(([, head]) => `« ${head} »`);
  if (missing.length > 0) {
    throw new ImportProblem(
      `Il manque ${missing.length > 1 ? 'les colonnes' : 'la colonne'} ${missing.join(', ')}.`,
      1,
    );
  }
  return { places: Object.fromEntries(places) as Record<ImportColumn, number>, passedOver };
}

function unknown(cell: string): ImportProblem {
  const heads = Object.values(IMPORT_HEADS).join(', ');
  const shown = cell.trim() === '' ? 'Une colonne sans titre' : `La colonne « ${cell.trim().slice(0, 60)} »`;
  return new ImportProblem(`${shown} n’est pas attendue. Colonnes : ${heads}.`, 1);
}

/** Accents, case, spaces and apostrophes apart. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '’').replace(/\s+/g, ' ').trim().toLowerCase();
}
