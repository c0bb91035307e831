import type { FundingCliffQueryVariables, PostChoicesQuery } from '@iscg/client';
import { choicesOf, codeIn } from '../../ui/list/choices';
import type { ListAddress, ListState } from '../../ui/list/list-url';
import { departmentFilter } from '../posts/post-address';
import { FUNDER_KIND_WORDS } from '../posts/words';

/** Months ahead that the page offers; 24 unless another is chosen. */
const MONTHS = [12, 18, 30, 36];
const USUAL = '24 mois';

/** The address of the funding cliff: what the figures and the list are asked for. */
export function cliffAddress(choices: PostChoicesQuery, columns: readonly string[]): ListAddress {
  return {
    filters: [
      { name: 'depuis', label: 'À partir du', hint: 'Aujourd’hui par défaut', kind: 'day' },
      {
        name: 'duree',
        label: 'Sur',
        kind: 'choice',
        choices: MONTHS.map((months) => ({ value: String(months), label: `${months} mois` })),
        unset: USUAL,
      },
      departmentFilter(choices),
      { name: 'financeur', label: 'Financeur', kind: 'choice', choices: choicesOf(FUNDER_KIND_WORDS) },
    ],
    columns: { all: columns, shown: columns },
  };
}

/** What the address asks of the graph. */
export function cliffSelection({ values }: Pick<ListState, 'values'>): FundingCliffQueryVariables {
  const { depuis: from, duree: months, departement: departmentCode } = values;
  return {
    from: from ?? null,
    months: months === undefined ? null : Number(months),
    departmentCode: departmentCode ?? null,
    funderKind: codeIn(FUNDER_KIND_WORDS, values['financeur']) ?? null,
  };
}
