import { CsvError, parse } from 'csv-parse/sync';
import { ImportProblem } from './import-problem.js';

/** One record of the file and the line on which it begins. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The most lines that one import takes, the heads not counted. */
export const MOST_LINES = 20_000;

interface ParsedRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * The records of a CSV (RFC 4180) whose cells are parted by semicolons, or by commas, whichever the heads hold more of.
 * Cells keep their line breaks; empty lines are left out.
 * @throws ImportProblem naming the line of a quotation mark that is out of place or never closed
 */
export function csvLines(text: string): CsvLine[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      to: MOST_LINES + 2,
    }) as unknown[];
    if (records.length > MOST_LINES + 1)
      throw new ImportProblem(`Le fichier a plus de ${MOST_LINES} lignes : divisez-le.`);
    return records.map(lineOf);
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error) : error;
  }
}

function lineOf(parsed: unknown): CsvLine {
  const { record, info } = parsed as ParsedRecord;
  const breaks = record.reduce((total, cell) => total + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  return { line: info.lines - breaks, cells: record };
}

function delimiterOf(text: string): ';' | ',' {
  const [heads = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (delimiter: string) => heads.split(delimiter).length;
  return count(';') >= count(',') ? ';' : ',';
}

function problemOf(error: CsvError): ImportProblem {
  const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new ImportProblem(
        'Un guillemet ouvert n’est jamais refermé : le fichier est tronqué, ou la cellule mal écrite.',
        line,
      );
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return new ImportProblem(
        'Un guillemet est mal placé : une cellule qui en contient s’écrit entre guillemets, et chacun s’y double.',
        line,
      );
    default:
      return new ImportProblem('Cette ligne ne se lit pas comme du CSV.', line);
  }
}
