/** What a list shows is told by its address alone: filters, sort, columns, page. Back, forward and reload keep it. */

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Filter = {
  /** Its name in the address. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
} & (
  | {
      readonly kind: 'choice';
      readonly choices: readonly Choice[];
      /** What the list shows when nothing is chosen: « Indifférent » when absent. */
      readonly unchosen?: string;
    }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'day' }
);

export interface SortOrder {
  /** Identifier of a column that can be sorted. */
  readonly column: string;
  readonly descending: boolean;
}

export interface ListAddress {
  readonly filters: readonly Filter[];
  /** Columns that can be sorted. */
  readonly sortable?: readonly string[];
  /** Columns shown unless the address says otherwise; absent: no choice of columns. */
  readonly columns?: { readonly all: readonly string[]; readonly shown: readonly string[] };
}

export interface ListState {
  /** Value of each filter given and valid. */
  readonly values: Readonly<Record<string, string>>;
  readonly sort: SortOrder | undefined;
  readonly columns: readonly string[] | undefined;
  /** Cursor of the last row of the page before. */
  readonly after: string | undefined;
  /** What the address asks that does not exist: French sentences, for the person. */
  readonly problems: readonly string[];
}

const SORT = 'tri';
const COLUMNS = 'colonnes';
const AFTER = 'apres';
const LONGEST_CURSOR = 2_000;

/** Reads a list’s address; what it does not know is left out and told. */
export function readListState(search: URLSearchParams, address: ListAddress): ListState {
  const problems: string[] = [];
  const values: Record<string, string> = {};
  for (const filter of address.filters) {
    const value = search.get(filter.name)?.trim();
    if (!value) continue;
    const problem = problemOf(filter, value);
    if (problem) problems.push(problem);
    else values[filter.name] = value;
  }
  const known = new Set([...address.filters.map(({ name }) => name), SORT, COLUMNS, AFTER]);
  for (const name of new Set(search.keys())) {
    if (!known.has(name)) problems.push(`« ${shorten(name)} » n’est pas un filtre de cette page : ignoré.`);
  }
  const after = search.get(AFTER) ?? undefined;
  return {
    values,
    sort: sortOf(search.get(SORT), address, problems),
    columns: columnsOf(search.get(COLUMNS), address, problems),
    after: after !== undefined && after.length <= LONGEST_CURSOR ? after : undefined,
    problems,
  };
}

function problemOf(filter: Filter, value: string): string | undefined {
  if (filter.kind === 'choice') {
    if (filter.choices.some((choice) => choice.value === value)) return undefined;
    return `« ${shorten(value)} » n’est pas un choix de « ${filter.label} » : filtre ignoré.`;
  }
  if (filter.kind === 'day') {
    if (isDay(value)) return undefined;
    return `« ${shorten(value)} » n’est pas une date (attendu : AAAA-MM-JJ) : « ${filter.label} » ignoré.`;
  }
  if (value.length <= filter.maxLength) return undefined;
  return `« ${filter.label} » : ${value.length} caractères, ${filter.maxLength} au plus. Raccourcissez votre recherche.`;
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function sortOf(text: string | null, { sortable = [] }: ListAddress, problems: string[]): SortOrder | undefined {
  if (!text) return undefined;
  const descending = text.startsWith('-');
  const column = descending ? text.slice(1) : text;
  if (sortable.includes(column)) return { column, descending };
  problems.push(`« ${shorten(text)} » n’est pas un tri de cette page : ignoré.`);
  return undefined;
}

function columnsOf(text: string | null, { columns }: ListAddress, problems: string[]): readonly string[] | undefined {
  if (!columns) return undefined;
  if (!text) return columns.shown;
  const asked = text.split(',');
  const unknown = asked.filter((id) => !columns.all.includes(id));
  if (unknown.length > 0) problems.push(`Colonne inconnue : ${unknown.map(shorten).join(', ')}. Ignorée.`);
  const known = columns.all.filter((id) => asked.includes(id));
  return known.length > 0 ? known : columns.shown;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export interface ListChange {
  readonly values?: Readonly<Record<string, string>>;
  readonly sort?: SortOrder | undefined;
  readonly columns?: readonly string[];
  readonly after?: string | undefined;
}

/** The address of the list once changed; a new filter, sort or choice of columns begins at the first page again. */
export function writeListState(state: ListState, change: ListChange, { columns }: ListAddress): URLSearchParams {
  const next = { ...state, after: undefined, ...change };
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(next.values)) if (value) search.set(name, value);
  if (next.sort) search.set(SORT, `${next.sort.descending ? '-' : ''}${next.sort.column}`);
  if (next.columns && columns && next.columns.join() !== columns.shown.join()) {
    search.set(COLUMNS, next.columns.join(','));
  }
  if (next.after) search.set(AFTER, next.after);
  return search;
}
