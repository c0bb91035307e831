import { DIRECTORATES, rowRule, type Rule, type RowRule } from '@iscg/access';
import { byDepartment, type DepartmentRow } from '../venue/index.js';

/** What one party asks of another: a training, a room. */
export interface AskedRow extends DepartmentRow {
  readonly partyCode: string;
}

/** Who knows of what directorates and ANISCG ask of one another. */
export interface AskedRules {
  /** Its rows: a directorate’s own, all for the SG-CIPDR and ANISCG. */
  readonly seen: RowRule<AskedRow>;
  /** How many of one party and département: for the board too. */
  readonly counted: RowRule<AskedRow>;
  /** How many over several départements: the counts were limited to those of the viewer. */
  readonly totals: Rule<{ readonly parties: readonly string[] }>;
}

/** @param noun what is asked, in the singular and in the plural, as the rules are named */
export function askedRules(
  [one, several]: readonly [one: string, several: string],
  sentences: { readonly seen: string; readonly counted: string },
): AskedRules {
  const own = { parties: DIRECTORATES, column: 'party' } as const;
  const ofRow = { ...own, of: ({ partyCode }: AskedRow) => [partyCode] };
  const counting = {
    sentence: sentences.counted,
    scope: 'training:read',
    all: ['SG_CIPDR', 'BOARD', 'ANISCG'],
  } as const;
  return {
    seen: rowRule<AskedRow>({
      name: `${several}-of-own-party`,
      sentence: sentences.seen,
      scope: 'training:read',
      all: ['SG_CIPDR', 'ANISCG'],
      own: ofRow,
      department: byDepartment,
    }),
    counted: rowRule<AskedRow>({ ...counting, name: `${one}-counts`, own: ofRow, department: byDepartment }),
    totals: rowRule<{ readonly parties: readonly string[] }>({
      ...counting,
      name: `${one}-totals`,
      own: { ...own, of: ({ parties }) => parties },
    }),
  };
}
