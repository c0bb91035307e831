/** A cell that would end the cell, the line or the quotes, or whose outer spaces a reader may drop. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/**
 * Lines of a CSV file after RFC 4180: comma, quotes doubled, CRLF, no byte order mark. Texts are written as they are: a
 * file for programs, not for a spreadsheet.
 */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
