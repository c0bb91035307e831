import type { TrainingDimension } from './dimension.js';

/** Key and label of each group, from a row `r` of a party in a session `s` of a programme `p`. */
export const GROUPS: Readonly<Record<TrainingDimension, { readonly key: string; readonly label: string }>> = {
  SESSION: { key: 's.id::text', label: 'p.title' },
  PROGRAMME: { key: 'p.id::text', label: 'p.title' },
  AUDIENCE: { key: 'p.audience', label: 'NULL' },
  PARTY: { key: 'r.party', label: 'NULL' },
  DEPARTMENT: { key: 'r.department_code', label: 'NULL' },
  YEAR: { key: `extract(year FROM s.starts_at AT TIME ZONE 'Europe/Paris')::int::text`, label: 'NULL' },
};

/** Sessions `s` that begin in the year $1; in any year when it is null. */
export const IN_YEAR = `
  ($1::int IS NULL
   OR s.starts_at >= make_date($1, 1, 1)::timestamp AT TIME ZONE 'Europe/Paris'
      AND s.starts_at < make_date($1 + 1, 1, 1)::timestamp AT TIME ZONE 'Europe/Paris')`;

/** Rows `r` of a party, in a session `s` of a programme `p`: of an audience ($2), a party ($3), a département ($4). */
export const SELECTED = `
  ${IN_YEAR} AND ($2::text IS NULL OR p.audience = $2) AND ($3::text IS NULL OR r.party = $3)
  AND ($4::text IS NULL OR r.department_code = $4)`;
