import type { ReactNode } from 'react';
import { formatEuros } from '../../ui/format';
import type { Write } from '../../ui/form/use-write';
import { WriteField, type ConfirmLine } from '../../ui/form/write-form';
import { PARTY_WORDS } from '../../words';
import { FUNDERS, type AmendmentContent, type ContentField } from './content-draft';

/** The fields of an amendment’s content. */
export function ContentFields<Fact extends string>({
  write,
}: {
  readonly write: Write<ContentField, Fact, AmendmentContent>;
}): ReactNode {
  return (
    <>
      <WriteField
        write={write}
        name="fromFiscalYear"
        label="À partir de l’exercice"
        kind="number"
        hint="Première année des nouveaux montants ; aucun exercice déjà soldé"
      />
      <WriteField write={write} name="purpose" label="Objet" kind="long" hint="2 000 caractères au plus" />
      {FUNDERS.map((funder) => (
        <WriteField
          key={funder}
          write={write}
          name={funder}
          label={`Nouveau montant annuel : ${PARTY_WORDS[funder]}`}
          kind="amount"
          hint="En euros ; laissez vide ce qui ne change pas"
          required={false}
        />
      ))}
    </>
  );
}

/** What the confirmation repeats of a content. */
export function contentLines({ fromFiscalYear, purpose, amounts }: AmendmentContent): ConfirmLine[] {
  return [
    { term: 'À partir de l’exercice', value: String(fromFiscalYear) },
    { term: 'Objet', value: purpose },
    ...amounts.map(({ funder, amount }) => ({ term: PARTY_WORDS[funder], value: `${formatEuros(amount)} par an` })),
  ];
}
