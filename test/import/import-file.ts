import type pg from 'pg';

/** A line of a file of posts, cell by cell, as the export of the list of posts writes them. */
export interface Line {
  readonly reference: string;
  readonly department: string;
  readonly force: string;
  readonly territory: string;
  readonly fte: string;
  readonly state: string;
  readonly since: string;
  readonly employer: string;
  readonly hostUnits: string;
}

export const HEADS = [
  'Référence',
  'Département',
  'Force',
  'Territoire',
  'ETP',
  'État',
  'Depuis le',
  'Employeur',
  'Unités d’accueil',
];

export function csvOf(lines: readonly Line[]): string {
  const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = lines.map((line) =>
    [
      line.reference,
      line.department,
      line.force,
      line.territory,
      line.fte,
      line.state,
      line.since,
      line.employer,
      line.hostUnits,
    ].map(quoted),
  );
  return [HEADS, ...rows].map((cells) => cells.join(';')).join('\n');
}

/** Lines of that many posts of the police that are not there yet, in départements whose units and employers are. */
export async function firstLines(truth: pg.Client, number: number): Promise<Line[]> {
  const { rows } = await truth.query<{
    department: string;
    name: string;
    employer: string;
    unit: string;
    last: number;
  }>(
    `SELECT d.code AS department, d.name, e.name AS employer, u.name AS unit,
            (SELECT coalesce(max(right(reference, 4)::int), 0) FROM posts.post WHERE department_code = d.code) AS last
     FROM posts.department d
     JOIN LATERAL (SELECT name FROM posts.employer WHERE department_code = d.code AND ended_on IS NULL ORDER BY name LIMIT 1) e ON true
     JOIN LATERAL (SELECT name FROM posts.host_unit u WHERE department_code = d.code AND force = 'POLICE' AND ended_on IS NULL
                     AND NOT EXISTS (SELECT FROM posts.host_unit o WHERE o.id <> u.id AND o.name = u.name AND o.department_code = d.code)
                   ORDER BY name LIMIT 1) u ON true
     WHERE d.code ~ '^[3-8]\\d$' ORDER BY d.code`,
  );
  return Array.from({ length: number }, (_, index) => {
    const row = rows[index % rows.length];
    if (!row) throw new Error('no département with an employer and a unit');
    const rank = row.last + 1 + Math.floor(index / rows.length);
    return {
      reference: `ISCG-${row.department}-${String(rank).padStart(4, '0')}`,
      department: `${row.department} – ${row.name}`,
      force: 'Police',
      territory: 'Urbain',
      fte: '0,5',
      state: 'Ouvert',
      since: '01/03/2026',
      employer: row.employer,
      hostUnits: row.unit,
    };
  });
}

/** The bytes of a text as French spreadsheets wrote it before UTF-8: Windows-1252. */
export function windows1252(text: string): Uint8Array<ArrayBuffer> {
  const beyondLatin: Readonly<Record<string, number>> = {
    '€': 0x80,
    '‘': 0x91,
    '’': 0x92,
    '–': 0x96,
    '—': 0x97,
    œ: 0x9c,
  };
  return Uint8Array.from(text, (character) => {
    const byte = beyondLatin[character] ?? character.charCodeAt(0);
    if (byte > 0xff) throw new Error(`${character} is not in Windows-1252`);
    return byte;
  });
}
