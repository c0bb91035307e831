/** One record of a text whose cells are parted by a separator, and the line on which it begins, from 1. */
export interface SeparatedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [';', '\t', ','] as const;

/**
 * The records of a pasted or exported table (RFC 4180): cells parted by whichever separator the first line holds most of;
 * a cell between quotation marks may hold separators, line breaks and doubled marks. Empty lines are left out. The number
 * of the line where a mark is opened and never closed, when there is one.
 */
export function separatedLines(text: string): readonly SeparatedLine[] | { readonly unclosedLine: number } {
  const separator = separatorOf(text);
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?`, 'y');
  const lines: SeparatedLine[] = [];
  let [place, line] = [0, 1];
  while (place < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (let isOver = false; !isOver;) {
      cell.lastIndex = place;
      const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
      place += whole.length;
      line += whole.match(/\r\n|\r|\n/g)?.length ?? 0;
      cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
      const next = text[place];
      if (next === '"' || (quoted !== undefined && next !== undefined && !`${separator}\r\n`.includes(next)))
        return { unclosedLine: line };
      isOver = next !== separator;
      place += next === '\r' && text[place + 1] === '\n' ? 2 : 1;
    }
    line += 1;
    if (cells.some((each) => each !== '')) lines.push({ line: begun, cells });
  }
  return lines;
}

function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const counted = SEPARATORS.map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}
