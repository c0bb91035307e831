import { readEuros } from '../../ui/euros';
import { checkedAs, faultOfText, found } from '../../ui/form/check';
import type { Draft } from '../../ui/form/draft';
import type { Checked } from '../../ui/form/write';

/** The funders of article 3, in its order. */
export const FUNDERS = ['SG_CIPDR', 'DGPN', 'DGGN', 'PP'] as const;
export type Funder = (typeof FUNDERS)[number];
export type ContentField = 'fromFiscalYear' | 'purpose' | Funder;

/** What the graph takes: exact euros, of the funders that change. */
export interface AmendmentContent {
  readonly fromFiscalYear: number;
  readonly purpose: string;
  readonly amounts: { readonly funder: Funder; readonly amount: string }[];
}

export const BLANK_CONTENT: Draft<ContentField> = {
  fromFiscalYear: '',
  purpose: '',
  SG_CIPDR: '',
  DGPN: '',
  DGGN: '',
  PP: '',
};

const LONGEST_PURPOSE = 2000;
const YEAR = /^2\d{3}$/;

/** Reads an amendment as a person typed it; a funder left blank does not change. */
export function checkContent(draft: Draft<ContentField>): Checked<ContentField, AmendmentContent> {
  const amounts = FUNDERS.flatMap((funder) => {
    const amount = readEuros(draft[funder]);
    return amount === undefined ? [] : [{ funder, amount }];
  });
  const year = draft.fromFiscalYear.trim();
  const purpose = draft.purpose.trim();
  const typed = FUNDERS.filter((funder) => draft[funder].trim() !== '');
  const unread = typed.filter((funder) => readEuros(draft[funder]) === undefined);
  const faults = [
    ...found('fromFiscalYear', YEAR.test(year) ? undefined : 'Écrivez une année, par exemple 2027.'),
    ...found('purpose', faultOfText(purpose, { what: 'l’objet', longest: LONGEST_PURPOSE, isLong: true })),
    ...unread.flatMap((funder) =>
      found<ContentField>(funder, 'Écrivez un montant en euros, deux décimales au plus, par exemple 15 000,00.'),
    ),
    ...found<ContentField>(
      'SG_CIPDR',
      typed.length === 0 ? 'Indiquez le nouveau montant d’un financeur au moins.' : undefined,
    ),
  ];
  return checkedAs<ContentField, AmendmentContent>(faults, { fromFiscalYear: Number(year), purpose, amounts });
}
