import { PRINCIPAL_COMMUNES } from './principal-communes.js';

/** A commune by its INSEE code. */
export interface Commune {
  code: string;
  name: string;
}

/** Where people live in a département. */
export interface Settlement {
  inhabitants: number;
  /** Its eight principal communes (one in Paris), the chef-lieu first, then by inhabitants. */
  communes: readonly Commune[];
}

/** Inhabitants and principal communes by département code. */
export function readSettlements(): ReadonlyMap<string, Settlement> {
  return new Map(
    PRINCIPAL_COMMUNES.split('\n').map((line) => {
      const [department = '', inhabitants = '', communes = ''] = line.split(';');
      return [department, { inhabitants: Number(inhabitants), communes: communes.split('|').map(commune) }];
    }),
  );
}

function commune(text: string): Commune {
  const space = text.indexOf(' ');
  return { code: text.slice(0, space), name: text.slice(space + 1) };
}
