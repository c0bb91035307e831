import type { ReactNode } from 'react';
import { formatEuros } from '../../ui/format';
import type { Write } from '../../ui/form/use-write';
import { WriteField, type ConfirmLine } from '../../ui/form/write-form';
import { FUNDER_KIND_WORDS } from '../posts/words';
import { KINDS, nameField, percentOf, type PlanContent, type ShareField } from './plan-draft';

interface ShareFieldsProps<Name extends string, Fact extends string, Content> {
  readonly write: Write<Name | ShareField | 'cost', Fact, Content>;
  readonly hint: string;
}

/** The part of each kind of funder, and its name. */
export function ShareFields<Name extends string, Fact extends string, Content>({
  write,
  hint,
}: ShareFieldsProps<Name, Fact, Content>): ReactNode {
  return (
    <>
      <WriteField
        write={write}
        name="cost"
        label="Coût annuel du poste"
        kind="amount"
        hint="En euros, par exemple 48 750,00"
      />
      {KINDS.map((kind) => (
        <WriteField
          key={kind}
          write={write}
          name={kind}
          label={`Part, en % : ${FUNDER_KIND_WORDS[kind]}`}
          kind="amount"
          hint={hint}
          required={false}
        />
      ))}
      {KINDS.filter((kind) => kind !== 'FIPD').map((kind) => (
        <WriteField
          key={kind}
          write={write}
          name={nameField(kind)}
          label={`Nom du financeur : ${FUNDER_KIND_WORDS[kind]}`}
          required={false}
        />
      ))}
    </>
  );
}

/** What the confirmation repeats of a plan. */
export function contentLines({ cost, shares }: PlanContent): ConfirmLine[] {
  return [
    { term: 'Coût annuel du poste', value: formatEuros(cost) },
    ...shares.map(({ funderKind, funderName, share }) => ({
      term: `${FUNDER_KIND_WORDS[funderKind]}${funderName ? ` : ${funderName}` : ''}`,
      value: `${percentOf(share)} %`,
    })),
  ];
}
