import { CsvError, parse } from 'csv-parse/sync';

/** One record of a text whose cells are parted by a separator, and the line on which it begins, from 1. */
export interface SeparatedLine {
  readonly line: number;
  /** Without the blanks around them. */
  readonly cells: readonly string[];
}

/** Why a text is no table: a French sentence, and the line of what is wrong, from 1. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';

  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const BREAK = /\r\n|\r|\n/g;
const SEPARATORS = [';', '\t', ','] as const;
const MARK = /^\ufeff/;

/**
 * The first so many records of a table (RFC 4180) that was exported or pasted: cells parted by whichever separator the
 * first line holds most of, lines by any line break. A cell between quotation marks may hold separators, line breaks and
 * doubled marks. Empty lines are left out.
 * @throws UnreadableTable for a quotation mark that is out of place or never closed
 */
export function separatedLines(text: string, mostRecords: number): SeparatedLine[] {
  const table = text.replace(MARK, '');
  try {
    const records = parse(table, {
      delimiter: separatorOf(table),
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: mostRecords,
    }) as unknown[];
    return records.map(lineOf);
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error, table) : error;
  }
}

function lineOf(parsed: unknown): SeparatedLine {
  const { record, info } = parsed as ParsedRecord;
  const breaks = record.reduce((total, cell) => total + breaksIn(cell), 0);
  return { line: info.lines - breaks, cells: record.map((cell) => cell.trim()) };
}

function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const [first = ''] = text.split(BREAK, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}

function problemOf(error: CsvError, text: string): UnreadableTable {
  const line = numberIn(error, 'lines') ?? 1;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new UnreadableTable(
        'Un guillemet ouvert n’est jamais refermé : le tableau est tronqué, ou la cellule mal écrite.',
        lineAfter(text, numberIn(error, 'bytes_records') ?? 0),
      );
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return new UnreadableTable(
        'Un guillemet est mal placé : une cellule qui en contient s’écrit entre guillemets, et chacun s’y double.',
        line,
      );
    default:
      return new UnreadableTable('Cette ligne ne se lit pas comme du CSV.', line);
  }
}

/** The line of what follows so many bytes and the empty lines after them. */
function lineAfter(text: string, bytes: number): number {
  const rest = Buffer.from(text).subarray(bytes).toString();
  const [blank = ''] = /^\s*/.exec(rest) ?? [];
  return 1 + breaksIn(text.slice(0, text.length - rest.length + blank.length));
}

function breaksIn(text: string): number {
  return text.match(BREAK)?.length ?? 0;
}

function numberIn(error: CsvError, name: string): number | undefined {
  const value = error[name];
  return typeof value === 'number' ? value : undefined;
}
